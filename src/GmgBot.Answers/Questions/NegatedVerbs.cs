using System.Text;

namespace GmgBot.Answers.Questions;

/// <summary>English verbs run together with their "not": "didn't", "wasnt". Where one opens a question it denies nothing: "isn't X a member?" asks whether it is.</summary>
internal static class NegatedVerbs
{
    private static readonly string[] Verbs = ["did", "does", "was", "is", "are", "were", "has", "have", "had", "would", "could", "should"];

    // Without its apostrophe "dont" is French.
    private const string ByApostropheOnly = "do";

    /// <summary>The fewest words behind a verb that opens a question; fewer make a tag: "isn't it?"</summary>
    private const int FewestAsked = 3;

    /// <summary>The text with each parted from its "not", or without it where it denies nothing; apostrophes are plain by now.</summary>
    public static string Parted(string text)
    {
        StringBuilder? parted = null;
        var done = 0;
        for (var at = NextN(text, 0); at >= 0; at = NextN(text, at + 1))
        {
            var hasApostrophe = at + 1 < text.Length && text[at + 1] == '\'';
            var end = hasApostrophe ? at + 3 : at + 2;
            if (end > text.Length || text[end - 1] is not ('t' or 'T') || (end < text.Length && Tokenizer.IsOfWord(text[end])) || !IsVerb(WordBefore(text, at), hasApostrophe))
            {
                continue;
            }

            parted = (parted ?? new StringBuilder(text.Length + 8)).Append(text, done, at - done).Append(Opens(text, at, end) ? "" : " not");
            done = end;
        }

        return parted is null ? text : parted.Append(text, done, text.Length - done).ToString();
    }

    // "Isn't there a group on climate?", "but wasn't X one of them?" - "don't tell me" is an order.
    private static bool Opens(string text, int at, int end)
    {
        var verb = WordBefore(text, at);
        var before = text.AsSpan(0, at - verb.Length).TrimEnd();
        var behind = text.AsSpan(end);
        var sign = behind.IndexOfAny('.', '?', '!');
        return (before.Length == 0 || before[^1] is '.' or '?' or '!' or ',' or ':' or ';') && !verb.Equals(ByApostropheOnly, StringComparison.OrdinalIgnoreCase)
            && sign > 0 && behind[sign] == '?' && behind[..sign].Trim().Count(' ') + 1 >= FewestAsked;
    }

    private static int NextN(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny('n', 'N');
        return found < 0 ? -1 : from + found;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && Tokenizer.IsOfWord(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsVerb(ReadOnlySpan<char> word, bool hasApostrophe)
    {
        foreach (var verb in Verbs)
        {
            if (word.Equals(verb, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return hasApostrophe && word.Equals(ByApostropheOnly, StringComparison.OrdinalIgnoreCase);
    }
}
