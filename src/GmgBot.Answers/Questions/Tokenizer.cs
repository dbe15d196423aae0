using System.Text.RegularExpressions;

namespace GmgBot.Answers.Questions;

/// <summary>Cuts a cleaned question into words and numbers.</summary>
internal static partial class Tokenizer
{
    /// <summary>Cuts <paramref name="text"/>; apostrophes and hyphens separate words, dotted acronyms are closed up.</summary>
    public static IReadOnlyList<Token> Cut(string text)
    {
        text = Dotted().Replace(text, match => match.Value.Replace(".", "", StringComparison.Ordinal));
        text = NegatedVerb().Replace(text, "$1 not");
        var tokens = new List<Token>();
        var end = 0;
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            tokens.Add(new Token(word, Folding.Fold(word), text[end..match.Index]));
            end = match.Index + match.Length;
        }

        return tokens;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // "U.N.", "U.N.H.C.R." and "O.I.M"
    [GeneratedRegex(@"\b\p{L}(?:\.\p{L})+\b\.?", RegexOptions.NonBacktracking)]
    private static partial Regex Dotted();

    // "didn't", "wasn't", "isn’t" (apostrophes are plain by now)
    [GeneratedRegex(@"\b(did|does|do|was|is|are|were|has|have|had|would|could|should)n'?t\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex NegatedVerb();
}
