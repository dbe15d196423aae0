using System.Globalization;

namespace GmgBot.Answers.Questions;

/// <summary>Cuts a cleaned question into words and numbers.</summary>
internal static class Tokenizer
{
    private const int YearLength = 4;

    /// <summary>Cuts <paramref name="text"/>; apostrophes and hyphens separate words, a gap to be filled in is one, acronyms that are dotted or spelled are closed up.</summary>
    public static Row<Token> Cut(string text)
    {
        text = NegatedVerbs.Parted(SpelledLetters.ClosedUp(text));
        var tokens = new List<Token>(text.Length / 5);
        var end = 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (Blank.At(text, start) is > 0 and var signs)
            {
                tokens.Add(new Token(text[start..(start + signs)], text[start..(start + signs)], text[end..start]));
                (start, end) = (start + signs - 1, start + signs);
                continue;
            }

            if (!IsOfWord(text[start]))
            {
                continue;
            }

            var behind = start + 1;
            while (behind < text.Length && IsOfWord(text[behind]))
            {
                behind++;
            }

            // "2010H2": the half stands behind its year.
            behind = IsYearWithPart(text.AsSpan(start, behind - start)) ? start + YearLength : behind;
            var word = text[start..behind];
            tokens.Add(new Token(word, Folding.Fold(word), start - end == 1 && text[end] == ' ' ? " " : text[end..start]));
            (start, end) = (behind - 1, behind);
        }

        return [.. tokens];
    }

    private static bool IsYearWithPart(ReadOnlySpan<char> word) => word.Length == YearLength + 2 && (word[0] is '1' or '2') && !word[1..YearLength].ContainsAnyExceptInRange('0', '9') && char.IsAsciiLetter(word[YearLength]) && char.IsAsciiDigit(word[^1]);

    /// <summary>Letters, their marks, and numbers.</summary>
    public static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && char.GetUnicodeCategory(c) is <= UnicodeCategory.OtherNumber);
}
