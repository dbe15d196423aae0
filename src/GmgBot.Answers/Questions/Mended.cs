namespace GmgBot.Answers.Questions;

/// <summary>The words of a question as they were meant: slips corrected, words run together parted, an acronym's letters closed up.</summary>
internal static class Mended
{
    private const int FewestLetters = 3;
    private const int MostLetters = 6;

    /// <summary>The letters of which an elided word is left: "d'", "l'", "qu'".</summary>
    private const string Elided = "dljmnst";

    /// <summary>Mends the words; the same list where nothing is to mend.</summary>
    public static Row<Token> Of(Row<Token> tokens, Spelling spelling)
    {
        List<Token>? mended = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (Letters(tokens, at, spelling) is { } acronym)
            {
                mended ??= [.. tokens.Take(at)];
                mended.Add(new Token(acronym.ToUpperInvariant(), acronym, token.Gap));
                at += acronym.Length - 1;
            }
            else if ((BeforeElision(tokens, at, spelling) ?? spelling.Correct(token.Folded)) is { } meant)
            {
                mended ??= [.. tokens.Take(at)];
                mended.AddRange(meant.Contains(' ', StringComparison.Ordinal) ? meant.Split(' ').Select((word, i) => new Token(word, word, i == 0 ? token.Gap : " ")) : [token with { Corrected = meant }]);
            }
            else
            {
                mended?.Add(token);
            }
        }

        return mended is null ? tokens : [.. mended];
    }

    // "g m g", "w, h, o": letters one by one that spell an acronym.
    private static string? Letters(Row<Token> tokens, int start, Spelling spelling)
    {
        var end = start;
        while (end < tokens.Count && end - start < MostLetters && tokens[end].Folded.Length == 1 && char.IsLetter(tokens[end].Folded[0]) && (end == start || tokens[end].Gap is " " or ", " or "," or "-"))
        {
            end++;
        }

        for (; end - start >= FewestLetters; end--)
        {
            if (string.Concat(tokens[start..end].Select(token => token.Folded)) is var spelled && spelling.IsName(spelled))
            {
                return spelled;
            }
        }

        return null;
    }

    // "combiend'institutions": the "d'" belongs to the word behind it.
    private static string? BeforeElision(Row<Token> tokens, int at, Spelling spelling) =>
        at + 1 < tokens.Count && tokens[at + 1].Gap is "'" && tokens[at].Folded is { Length: > 3 } word && Elided.Contains(word[^1], StringComparison.Ordinal) && !spelling.Knows(word) && spelling.Knows(word.AsSpan(0, word.Length - 1))
            ? word[..^1] + " " + word[^1] : null;
}
