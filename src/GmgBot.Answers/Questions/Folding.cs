using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace GmgBot.Answers.Questions;

/// <summary>Folds text for comparison: lower case, no accents, ligatures opened ("Œuvre" becomes "oeuvre").</summary>
internal static class Folding
{
    /// <summary>Folds a word or a text; characters that are not Latin stay as they are, in lower case.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var input = text.ToLowerInvariant().ToCharArray();

        // One character can become up to four.
        var output = new char[input.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(input, 0, output, 0, input.Length);
        var folded = new StringBuilder(length);
        foreach (var c in output.AsSpan(0, length))
        {
            if (!IsCombining(c))
            {
                // "İ" has no small letter of its own, so only the folded one can be lowered.
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    // Accents that stand as characters of their own, behind their letter.
    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036f';

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is >= 'A' and <= 'Z' or > '\u007f')
            {
                return false;
            }
        }

        return true;
    }
}
