using System.Text;

namespace GmgBot.Answers.Questions;

/// <summary>Tells single quotation marks from apostrophes: 'X chaired in 2010' is a quotation, the agencies' heads are none.</summary>
internal static class SingleQuotes
{
    /// <summary>Writes the single marks around two words or more as double ones.</summary>
    /// <returns>The same text where there are none.</returns>
    public static string Doubled(string text)
    {
        StringBuilder? doubled = null;
        for (var open = 0; (open = Next(text, open)) >= 0; open++)
        {
            if (IsOpening(text, open) && Closing(text, open) is > 0 and var close)
            {
                doubled ??= new StringBuilder(text);
                (doubled[open], doubled[close]) = ('"', '"');
                open = close;
            }
        }

        return doubled?.ToString() ?? text;
    }

    private static int Next(string text, int from) => from < text.Length ? text.IndexOf('\'', from) : -1;

    private static bool IsOpening(string text, int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ':' or '(');

    // On the same line, behind a space or more.
    private static int Closing(string text, int open)
    {
        for (var at = Next(text, open + 1); at > 0; at = Next(text, at + 1))
        {
            var between = text.AsSpan(open + 1, at - open - 1);
            if (between.ContainsAny('\n', '"'))
            {
                return -1;
            }

            if (between.Contains(' ') && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                return at;
            }
        }

        return -1;
    }
}
