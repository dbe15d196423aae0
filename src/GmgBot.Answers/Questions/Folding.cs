using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace GmgBot.Answers.Questions;

/// <summary>Folds text for comparison: lower case, no accents, ligatures opened ("Œuvre" becomes "oeuvre").</summary>
internal static class Folding
{
    /// <summary>Folds a word or a text; characters that are not Latin stay as they are, in lower case.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var input = text.ToLowerInvariant().ToCharArray();

        // One character can become up to four.
        var output = new char[input.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(input, 0, output, 0, input.Length);
        var kept = 0;
        foreach (var c in output.AsSpan(0, length))
        {
            if (!IsCombining(c))
            {
                // "İ" has no small letter of its own, so only the folded one can be lowered.
                output[kept++] = char.ToLowerInvariant(c);
            }
        }

        return new string(output, 0, kept);
    }

    // Accents that stand as characters of their own, behind their letter.
    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036f';
}
