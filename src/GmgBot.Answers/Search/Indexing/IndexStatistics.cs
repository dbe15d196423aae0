namespace GmgBot.Answers.Search.Indexing;

/// <summary>How many passages an index holds and how long they are in total, in the units of each field.</summary>
internal sealed class IndexStatistics
{
    /// <summary>How many <see cref="Totals"/> there are.</summary>
    public const int TotalCount = 5;

    /// <summary>Of an index without a passage yet.</summary>
    public IndexStatistics()
    {
    }

    /// <param name="totals">What <see cref="Totals"/> gave.</param>
    public IndexStatistics(IReadOnlyList<long> totals)
    {
        Passages = checked((int)totals[0]);
        Words = totals[1];
        Pairs = totals[2];
        Grams = totals[3];
        TitleWords = totals[4];
    }

    public int Passages { get; private set; }

    public long Words { get; private set; }

    public long Pairs { get; private set; }

    public long Grams { get; private set; }

    public long TitleWords { get; private set; }

    /// <summary>All of them in a fixed order, to keep them.</summary>
    public IReadOnlyList<long> Totals => [Passages, Words, Pairs, Grams, TitleWords];

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
