using System.Globalization;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>A YAML file as an editor sees it that checks it against a JSON Schema.</summary>
internal static class YamlAsJson
{
    public static JToken Read(string file)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(file);
        yaml.Load(reader);
        return Token(yaml.Documents[0].RootNode);
    }

    private static JToken Token(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(pair => new JProperty(((YamlScalarNode)pair.Key).Value!, Token(pair.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Token)),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => new JValue(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } number when long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => new JValue(value),
        YamlScalarNode text => new JValue(text.Value),
        _ => JValue.CreateNull(),
    };
}
