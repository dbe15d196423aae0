namespace GmgBot.Answers.Search.Indexing;

/// <summary>How many passages an index holds and how long they are in total, in the units of each field.</summary>
internal sealed class IndexStatistics
{
    public int Passages { get; private set; }

    public long Words { get; private set; }

    public long Pairs { get; private set; }

    public long Grams { get; private set; }

    public long TitleWords { get; private set; }

    /// <summary>Adds a passage.</summary>
    /// <param name="words">Its words without stop words.</param>
    /// <param name="grams">Their 4-grams.</param>
    /// <param name="titleWords">The words of its title without stop words.</param>
    public void Add(int words, int grams, int titleWords)
    {
        Passages++;
        Words += words;
        Pairs += Math.Max(0, words - 1);
        Grams += grams;
        TitleWords += titleWords;
    }

    /// <summary>A mean per passage, at least 1 so that it can be divided by.</summary>
    public double Mean(long total) => Math.Max(1, (double)total / Math.Max(1, Passages));
}
