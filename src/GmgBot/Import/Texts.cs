using System.Text;

namespace GmgBot.Import;

/// <summary>Words as a passage holds them: one blank between two, no characters that nobody sees.</summary>
internal static class Texts
{
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!char.IsControl(letter) && letter is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString().TrimEnd(' ');
    }
}
