namespace GmgBot.Answers.Search;

/// <summary>The two halves of BM25, the same for every field.</summary>
internal static class Bm25
{
    /// <summary>What a term weighs: more, the fewer passages hold it.</summary>
    /// <param name="passages">All passages.</param>
    /// <param name="holding">Those that hold the term.</param>
    public static double Idf(long passages, long holding) => Math.Log(1 + ((passages - holding + 0.5) / (holding + 0.5)));

    /// <summary>How much a term counts that occurs so often in a field of this length: 0 to 1 + k1.</summary>
    /// <param name="occurrences">How often it occurs.</param>
    /// <param name="relativeLength">The length of the field over the mean length.</param>
    public static double Saturate(double occurrences, double relativeLength) =>
        occurrences * (1 + SearchWeights.K1) / (occurrences + (SearchWeights.K1 * (1 - SearchWeights.B + (SearchWeights.B * relativeLength))));
}
