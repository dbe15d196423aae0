namespace GmgBot.Replies;

/// <summary>Text of a source on one line, where line breaks would end the quote.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Cut at a word, so that with an ellipsis it is no longer than <paramref name="most"/>.</summary>
    public static string Cut(string text, int most)
    {
        var line = Of(text);
        if (line.Length <= most)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', most - 1);
        return line[..(end > 0 ? end : most - 1)] + "…";
    }
}
