using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>Requests that no client means: activities with broken bytes, wrong values and strange texts, and calls of all paths in all ways. Each is told by its number.</summary>
/// <param name="questions">Texts to begin from.</param>
/// <param name="serviceUrl">Where the bot sends what does not go back with the response.</param>
internal sealed class FuzzRequests(IReadOnlyList<string> questions, string serviceUrl)
{
    private static readonly string[] Paths =
    [
        "/", "/health/live", "/health/ready", "/api/messages", "/api/messages/", "/owner", "/owner/report", "/sources", "/sources/x", "/v3/directline/tokens/generate",
        "/v3/directline/tokens/refresh", "/v3/directline/conversations", "/v3/directline/conversations/x", "/v3/directline/conversations/x/activities", "/v3/directline/conversations/x/stream", "/v3/directline/session/getsessionid",
    ];

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "QUERY"];

    private static readonly string[] ContentTypes = ["", "text/plain", "application/json; charset=utf-16", "application/json; charset=x", "multipart/form-data", "*/*", ";;;=", "application/" + new string('x', 5000)];

    private static readonly string[] Types = ["message", "conversationUpdate", "event", "invoke", "messageReaction", "typing", "endOfConversation", "installationUpdate", "messageUpdate", "messageDelete", "deleteUserData", "trace", "command", "", "Message", "x"];

    private static readonly string[] Names = ["message/submitAction", "composeExtension/query", "composeExtension/queryLink", "task/fetch", "adaptiveCard/action", "signin/verifyState", "fileConsent/invoke", "feedback", "webchat/join", ""];

    private static readonly string[] Pieces = ["\0", "\u0007", "\u202e", "\ufeff", "\ud83d\ude00", "\ud800", "<at>GMG</at>", "<b>", "&#39;", "?", "?!?!", "\n", "\r\n> ", "2010", "2010-13-45", "0000000000000000000", "é", "e\u0301\u0301\u0301", "ﬁ", "ǆ", "中文", "العربية", "Кто", "{agency}", "{0}", "%s", "'; drop table questions;--", "../../etc/passwd", "@@", "*", "who", "qui", "UNICEF", "et", "and", " "];

    /// <summary>The request with a number; the same each time.</summary>
    public HttpRequestMessage Of(int number)
    {
        var random = new Random(number);
        return (number % 20) switch
        {
            < 8 => Post(Bytes(random), random),
            < 12 => Post(Encoding.UTF8.GetBytes(Tree(random).ToJsonString()), random),
            < 14 => Post(Encoding.UTF8.GetBytes(Said(random).ToJsonString()), random),
            14 => Post(Encoding.UTF8.GetBytes(Kind(random).ToJsonString()), random),
            15 => Post(Nested(random), random),
            _ => Call(random),
        };
    }

    private JsonObject Activity(Random random) => new()
    {
        ["type"] = "message",
        ["id"] = Word(random),
        ["timestamp"] = "2026-01-01T12:00:00.000Z",
        ["localTimestamp"] = "2026-01-01T13:00:00+01:00",
        ["channelId"] = random.Next(4) == 0 ? "msteams" : "emulator",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = Word(random), ["name"] = "User" },
        ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = Word(random) },
        ["textFormat"] = "plain",
        ["locale"] = "en-US",
        ["text"] = questions[random.Next(questions.Count)],
        ["deliveryMode"] = "expectReplies",
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "ClientCapabilities" }),
        ["channelData"] = new JsonObject { ["postBack"] = false },
    };

    // Bytes that are changed, left out, put in or doubled.
    private byte[] Bytes(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(Activity(random).ToJsonString()).ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.Insert(at, (byte)"{}[]\",:\\0\0e-"[random.Next(12)]);
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }

    // Values that are not what the property holds, at any depth.
    private JsonObject Tree(Random random)
    {
        var activity = Activity(random);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var owner = activity;
            while (random.Next(3) == 0 && owner.Select(property => property.Value).OfType<JsonObject>().ToList() is { Count: > 0 } inner)
            {
                owner = inner[random.Next(inner.Count)];
            }

            var name = owner.Count == 0 || random.Next(8) == 0 ? Word(random) : owner.ElementAt(random.Next(owner.Count)).Key;
            if (random.Next(5) == 0)
            {
                owner.Remove(name);
            }
            else
            {
                owner[name] = Value(random, depth: 0);
            }
        }

        return activity;
    }

    private static JsonNode? Value(Random random, int depth) => random.Next(depth > 3 ? 8 : 10) switch
    {
        0 => null,
        1 => random.Next() - (int.MaxValue / 2),
        2 => random.NextDouble() * 1e300,
        3 => random.Next(2) == 0,
        4 => "",
        5 => new string('x', random.Next(10_000)),
        6 => Pieces[random.Next(Pieces.Length)].Replace("\ud800", "", StringComparison.Ordinal),
        7 => "9999-99-99T99:99:99Z",
        8 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1))]),
        _ => new JsonObject { [Word(random)] = Value(random, depth + 1), ["id"] = Value(random, depth + 1) },
    };

    private JsonObject Said(Random random)
    {
        var text = new StringBuilder();
        for (var piece = random.Next(1, 30); piece > 0; piece--)
        {
            text.Append(random.Next(3) == 0 ? questions[random.Next(questions.Count)] : Pieces[random.Next(Pieces.Length)]);
        }

        var activity = Activity(random);
        activity["text"] = string.Concat(Enumerable.Repeat(text.ToString(), random.Next(50) == 0 ? 40 : 1)).Replace('\ud800', '?');
        return activity;
    }

    private JsonObject Kind(Random random)
    {
        var activity = Activity(random);
        activity["type"] = Types[random.Next(Types.Length)];
        activity["name"] = Names[random.Next(Names.Length)];
        activity["value"] = Value(random, depth: 0);
        activity["membersAdded"] = random.Next(2) == 0 ? new JsonArray(new JsonObject { ["id"] = Word(random) }) : Value(random, depth: 0);
        return activity;
    }

    private static byte[] Nested(Random random)
    {
        var depth = random.Next(1, 3000);
        return Encoding.UTF8.GetBytes("{\"type\":\"message\",\"value\":" + string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "[" : "{\"a\":", depth)) + (random.Next(2) == 0 ? "1" : ""));
    }

    private HttpRequestMessage Post(byte[] body, Random random)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", random.Next(20) == 0 ? ContentTypes[random.Next(ContentTypes.Length)] : "application/json");
        if (random.Next(40) == 0)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Word(random) + "." + Word(random) + ".x");
        }

        return request;
    }

    private HttpRequestMessage Call(Random random)
    {
        var path = Paths[random.Next(Paths.Length)];
        path = random.Next(3) switch
        {
            // Two slashes in front would name another machine.
            0 => path.TrimEnd('/') + "/" + Uri.EscapeDataString(Pieces[random.Next(20, Pieces.Length)]),
            1 => path + "?" + Word(random) + "=" + Uri.EscapeDataString(Pieces[random.Next(20, Pieces.Length)]) + "&watermark=" + random.Next() + "&q=" + Word(random),
            _ => path,
        };
        var request = new HttpRequestMessage(new HttpMethod(Methods[random.Next(Methods.Length)]), path);
        if (random.Next(2) == 0)
        {
            request.Content = new ByteArrayContent(Bytes(random)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return request;
    }

    private static string Word(Random random) => string.Create(random.Next(1, 12), random, (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)('a' + from.Next(26));
        }
    });
}
