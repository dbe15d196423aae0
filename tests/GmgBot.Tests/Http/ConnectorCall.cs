using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>What the bot posted to the channel; the path as it came over the wire, still escaped.</summary>
internal sealed record ConnectorCall(string Method, string Path, string? ContentType, JObject Activity)
{
    public string Text => Activity["text"]!.ToString();
}
