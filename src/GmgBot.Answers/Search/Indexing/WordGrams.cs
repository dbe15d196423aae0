namespace GmgBot.Answers.Search.Indexing;

/// <summary>The 4-grams of a word with its boundaries: "paix" gives "^pai", "paix", "aix$".</summary>
internal static class WordGrams
{
    private const int Length = 4;

    /// <summary>The grams of a word, in order; the bounded word itself where it is shorter than a gram.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var bounded = $"^{word}$";
        if (bounded.Length <= Length)
        {
            yield return bounded;
            yield break;
        }

        for (var start = 0; start + Length <= bounded.Length; start++)
        {
            yield return bounded.Substring(start, Length);
        }
    }
}
