using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GmgBot.Tests.Http;

/// <summary>A question and the whole reply to it, as somebody read and approved it in replies.yaml.</summary>
internal sealed class ApprovedReply
{
    public string Ask { get; set; } = "";

    public string Language { get; set; } = "";

    public string Reply { get; set; } = "";

    public static IReadOnlyList<ApprovedReply> All { get; } = Read();

    private static List<ApprovedReply> Read()
    {
        using var file = new StreamReader(typeof(ApprovedReply).Assembly.GetManifestResourceStream("replies.yaml")!);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<ApprovedReply>>(file);
    }
}
