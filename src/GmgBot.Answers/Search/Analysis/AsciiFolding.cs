using Lucene.Net.Analysis.Miscellaneous;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>Folds Latin letters to ASCII: "présidé" to "preside", "œuvre" to "oeuvre", full-width letters to plain ones.</summary>
internal static class AsciiFolding
{
    // One letter folds to at most four characters.
    private const int LongestFold = 4;

    /// <summary>The text with every Latin letter in ASCII; other scripts stay as they are.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var folded = new char[text.Length * LongestFold];
        var length = ASCIIFoldingFilter.FoldToASCII(text.ToCharArray(), 0, folded, 0, text.Length);
        return new string(folded, 0, length);
    }
}
