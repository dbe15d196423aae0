using System.Text;

namespace GmgBot.Store;

/// <summary>A text as the log keeps it.</summary>
internal static class StoredText
{
    /// <summary>Longer ones are cut: they are pasted mails, and the log is read by people.</summary>
    public const int MostCharacters = 1000;

    /// <returns>The beginning of the text, without what PostgreSQL does not keep: NUL is left out, half a surrogate pair becomes U+FFFD.</returns>
    public static string Of(string text)
    {
        var clean = text.Replace("\0", "", StringComparison.Ordinal);
        var cut = clean.Length <= MostCharacters ? clean : clean[..(char.IsHighSurrogate(clean[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
        return cut.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)) : cut;
    }
}
