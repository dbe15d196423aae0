using System.Text.Json;

namespace GmgBot.Benchmarks.Load;

/// <summary>The question set as activities of the Emulator, over and over, each time as a conversation of its own.</summary>
/// <param name="conversations">What people say.</param>
/// <param name="sameText">Whether a question is sent as it stands; otherwise a word is added that no other message has.</param>
internal sealed class Messages(IReadOnlyList<IReadOnlyList<string>> conversations, bool sameText)
{
    // Those of two plays must not meet, or the bot would take them for what it has answered already.
    private static int _plays;

    private readonly int _play = Interlocked.Increment(ref _plays);

    /// <summary>The messages of a conversation, in their order.</summary>
    /// <param name="number">From 0 on, without end.</param>
    public IEnumerable<byte[]> Conversation(int number)
    {
        var turn = 0;
        foreach (var text in conversations[number % conversations.Count])
        {
            yield return Activity($"{_play}-{number}", turn, sameText ? text : $"{text} {Word((number * 32) + turn)}");
            turn++;
        }
    }

    /// <summary>One question in a conversation of its own.</summary>
    public byte[] Single(int number) => Conversation(number).First();

    private static byte[] Activity(string conversation, int turn, string text) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        id = $"{conversation}-{turn}",
        timestamp = "2026-01-01T12:00:00.000Z",
        localTimestamp = "2026-01-01T13:00:00+01:00",
        localTimezone = "Europe/Paris",
        channelId = "emulator",
        serviceUrl = "http://localhost:9/",
        from = new { id = "user-" + conversation, name = "User", role = "user" },
        recipient = new { id = "bot", name = "Bot", role = "bot" },
        conversation = new { id = conversation },
        textFormat = "plain",
        locale = "en-US",
        text,
        deliveryMode = "expectReplies",
        entities = new[] { new { type = "ClientCapabilities", requiresBotState = true, supportsListening = true, supportsTts = true } },
        channelData = new { clientActivityID = $"{conversation}-{turn}", postBack = false },
    });

    // "qaab": letters, since a figure would be a part of the question.
    private static string Word(int number)
    {
        Span<char> letters = stackalloc char[7];
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            letters[i] = (char)('a' + (number % 26));
            number /= 26;
        }

        return "q" + letters.ToString();
    }
}
