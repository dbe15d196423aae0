using System.Globalization;

namespace GmgBot.Answers.Questions;

/// <summary>Cuts a cleaned question into words and numbers.</summary>
internal static class Tokenizer
{
    /// <summary>Cuts <paramref name="text"/>; apostrophes and hyphens separate words, acronyms that are dotted or spelled are closed up.</summary>
    public static Row<Token> Cut(string text)
    {
        text = NegatedVerbs.Parted(SpelledLetters.ClosedUp(text));
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

    /// <summary>Letters, their marks, and numbers.</summary>
    public static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && char.GetUnicodeCategory(c) is <= UnicodeCategory.OtherNumber);
}
