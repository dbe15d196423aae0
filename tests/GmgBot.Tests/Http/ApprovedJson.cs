using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>Whole messages as somebody read and approved them, one file each in Http/Approved.</summary>
internal static class ApprovedJson
{
    /// <summary>
    /// Compares with the approved file, but for the order of members, which each SDK has its own of; where it differs, what came is
    /// written beside the tests, to be read and put in its place.
    /// </summary>
    public static void ShouldBeApproved(this JToken received, string name)
    {
        var text = received.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
        var approved = Read(name);
        if (!JToken.DeepEquals(Parsed(text), Parsed(approved)))
        {
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "received")).FullName, name + ".json");
            File.WriteAllText(file, text);
            text.ShouldBe(approved, $"read {file} and, if it is right, put it in tests/GmgBot.Tests/Http/Approved");
        }
    }

    private static JToken? Parsed(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return reader.Read() ? JToken.ReadFrom(reader) : null;
    }

    private static string Read(string name)
    {
        using var file = typeof(ApprovedJson).Assembly.GetManifestResourceStream($"approved/{name}.json");
        return file is null ? "" : new StreamReader(file).ReadToEnd().ReplaceLineEndings("\n");
    }
}
