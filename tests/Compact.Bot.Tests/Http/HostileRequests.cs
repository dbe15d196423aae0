using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>Requests that start from a good one, with something broken or forged in each.</summary>
internal sealed class HostileRequests
{
    private static readonly string[] Values =
    [
        "null", "{}", "[]", "\"\"", "\" \"", "-1", "1e999", "99999999999999999999999", "true", "\"\\u0000\"", "\"\\ud800\"", "\"../../\"",
        "\"http://169.254.169.254/\"", "[[[[[[]]]]]]", "{\"$ref\":\"1\"}", "{\"$type\":\"System.Object\"}", "\"2024-13-45T99:99\"",
    ];

    /// <summary>What makes the activities of different kinds.</summary>
    private static readonly string[] Members =
    [
        """{"type":"message","entities":[{"type":"mention","mentioned":{"id":"bot-1","name":"Bot"},"text":"<at>Bot</at>"},{"type":"clientInfo","locale":"fr-FR"}],"channelData":{"tenant":{"id":"t"},"team":{"id":"19:t"}}}""",
        """{"type":"message","attachments":[{"contentType":"text/html","content":{"a":[1]}}],"value":{"question":"q"},"locale":"en-US","timestamp":"2026-01-01T00:00:00Z"}""",
        """{"type":"conversationUpdate","membersRemoved":[{"id":"29:x","surname":"S"},{"id":"bot-1"}],"channelData":{"eventType":"teamMemberRemoved","team":{"id":"19:t"}}}""",
        """{"type":"conversationUpdate","channelData":{"eventType":"channelCreated","channel":{"id":"19:c"},"team":{"id":"19:t"}}}""",
        """{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[]}""",
        """{"type":"messageUpdate","channelData":{"eventType":"editMessage"}}""",
        """{"type":"installationUpdate","action":"add"}""",
        """{"type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1"}}""",
    ];

    private static readonly string[] Algorithms = ["none", "None", "HS256", "RS256", "RS1", "PS256", "ES256", "EdDSA", "dir", "RSA-OAEP", ""];

    private readonly RegisteredBot _bot;
    private readonly Random _random;
    private readonly string[] _bodies;
    private readonly TestKey _stranger = new("k1", "msteams");

    internal HostileRequests(RegisteredBot bot, Random random)
    {
        _bot = bot;
        _random = random;
        Good = bot.Bearer();
        _bodies = [.. Members.Select(members =>
        {
            // Without an id, or the bot would take all of them for one that is sent again.
            var activity = JObject.FromObject(RegisteredBot.Teams(), WireJson.Serializer);
            activity.Remove("id");
            activity.Merge(JObject.Parse(members));
            return activity.ToString();
        })];
    }

    /// <summary>The one header that is to be let in.</summary>
    internal string Good { get; }

    internal string Body => _bodies[0];

    /// <summary>A header that is not the good one, with any body; or the good one, with a body that is no longer what it was.</summary>
    internal (string Header, byte[] Body) Next() => _random.Next(3) == 0
        ? (Good, Broken())
        : (Forged(), _random.Next(2) == 0 ? Encoding.UTF8.GetBytes(Body) : Broken());

    private byte[] Broken()
    {
        var body = _bodies[_random.Next(_bodies.Length)];
        if (_random.Next(2) == 0)
        {
            var activity = JObject.Parse(body);
            var members = activity.Descendants().OfType<JProperty>().ToArray();
            var member = members[_random.Next(members.Length)];
            member.Replace(new JProperty(_random.Next(8) == 0 ? member.Name.ToUpperInvariant() : member.Name, new JRaw(AnyValue())));
            return Encoding.UTF8.GetBytes(activity.ToString());
        }

        var bytes = Encoding.UTF8.GetBytes(body);
        for (var change = _random.Next(1, 6); change > 0; change--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(1, 256);
        }

        return _random.Next(4) == 0 ? bytes[.._random.Next(bytes.Length)] : bytes;
    }

    private string Forged() => _random.Next(200) switch
    {
        // Signatures are slow, so there are few of them.
        0 => _bot.Bearer(WrongClaims()),
        1 => $"Bearer {_stranger.Sign(_bot.Claims())}",
        2 => $"Bearer {TestKey.SignWithSecret(_bot.Claims(), "k1")}",
        < 40 => Good[.._random.Next(Good.Length - 8)],
        < 80 => Rewritten(part: 0, WrongHeader()),
        < 110 => Rewritten(part: 1, WrongClaims()),
        _ => WithOneCharacterChanged(),
    };

    /// <summary>What the issuer itself might sign, but for somebody else.</summary>
    private JObject WrongClaims()
    {
        var claims = _bot.Claims();
        claims[_random.Next(3) switch { 0 => "aud", 1 => "serviceurl", _ => "iss" }] = JToken.Parse($"[{AnyValue()}]")[0];
        return claims;
    }

    private JObject WrongHeader()
    {
        var header = new JObject { ["alg"] = Algorithms[_random.Next(Algorithms.Length)], ["kid"] = "k1", ["typ"] = "JWT" };
        header[_random.Next(8) switch { 0 => "kid", 1 => "jku", 2 => "jwk", 3 => "x5c", 4 => "x5u", 5 => "crit", 6 => "zip", _ => "enc" }] =
            _random.Next(2) == 0 ? _stranger.Published : JToken.Parse($"[{AnyValue()}]")[0];
        return header;
    }

    /// <summary>The good token with another header or other claims, and its signature, somebody's or none.</summary>
    private string Rewritten(int part, JObject content)
    {
        var parts = Good["Bearer ".Length..].Split('.');
        parts[part] = Base64UrlEncoder.Encode(content.ToString());
        parts[2] = _random.Next(3) switch { 0 => string.Empty, 1 => Base64UrlEncoder.Encode(new byte[256]), _ => parts[2] };
        return $"Bearer {string.Join('.', _random.Next(6) == 0 ? [.. parts, "AA", "AA"] : parts)}";
    }

    /// <summary>At least one character of what is signed, or of its signature, is another.</summary>
    private string WithOneCharacterChanged()
    {
        var characters = Good.ToCharArray();
        var at = _random.Next(characters.Length - 8);
        characters[at] = (char)(characters[at] == 'A' ? 'B' : _random.Next(33, 126));
        var forged = new string(characters);
        return forged == Good ? Good.Remove(at, 1) : forged;
    }

    private string AnyValue() => Values[_random.Next(Values.Length)];
}
