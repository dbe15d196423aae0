using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>What a channel was asked.</summary>
internal sealed record ChannelCall(string Method, string Path, IReadOnlyDictionary<string, string> Headers, JObject? Body);
