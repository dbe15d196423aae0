using System.Globalization;
using System.Text.RegularExpressions;

namespace GmgBot.Answers.Questions;

/// <summary>Cuts a cleaned question into words and numbers.</summary>
internal static partial class Tokenizer
{
    /// <summary>Cuts <paramref name="text"/>; apostrophes and hyphens separate words, acronyms that are dotted or spelled are closed up.</summary>
    public static Row<Token> Cut(string text)
    {
        // Most questions have neither a dot inside nor such a verb, and to see that is cheaper than to look for them.
        text = text.Contains('.', StringComparison.Ordinal) ? Dotted().Replace(text, match => match.Value.Replace(".", "", StringComparison.Ordinal)) : text;
        text = MayBeSpelled(text) ? Spelled().Replace(text, match => Separators().Replace(match.Value, "")) : text;
        text = MayNegate(text) ? NegatedVerb().Replace(text, "$1$2 not") : text;
        var tokens = new List<Token>(text.Length / 5);
        var end = 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsOfWord(text[start]))
            {
                continue;
            }

            var behind = start + 1;
            while (behind < text.Length && IsOfWord(text[behind]))
            {
                behind++;
            }

            var word = text[start..behind];
            tokens.Add(new Token(word, Folding.Fold(word), start - end == 1 && text[end] == ' ' ? " " : text[end..start]));
            (start, end) = (behind, behind);
        }

        return [.. tokens];
    }

    // Two capitals with a separator between.
    private static bool MayBeSpelled(string text)
    {
        for (var at = 2; at < text.Length; at++)
        {
            if (text[at - 1] is ' ' or '-' && char.IsUpper(text[at]) && char.IsUpper(text[at - 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayNegate(string text) => text.Contains("nt", StringComparison.OrdinalIgnoreCase) || text.Contains("n't", StringComparison.OrdinalIgnoreCase);

    // Letters, their marks, and numbers.
    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && char.GetUnicodeCategory(c) is <= UnicodeCategory.OtherNumber);

    // "U.N.", "U.N.H.C.R." and "O.I.M"
    [GeneratedRegex(@"\b\p{L}(?:\.\p{L})+\b\.?", RegexOptions.NonBacktracking)]
    private static partial Regex Dotted();

    // "G-M-G", "O I M": capitals one by one
    [GeneratedRegex(@"\b\p{Lu}(?:[- ]\p{Lu}){2,}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Spelled();

    [GeneratedRegex("[- ]", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    // "didn't", "wasnt", "isn’t" (apostrophes are plain by now); without its apostrophe "dont" is French.
    [GeneratedRegex(@"\b(?:(did|does|was|is|are|were|has|have|had|would|could|should)n'?t|(do)n't)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NegatedVerb();
}
