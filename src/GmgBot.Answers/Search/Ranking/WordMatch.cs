namespace GmgBot.Answers.Search.Ranking;

/// <summary>What one word of the documents has in common with the terms of a question.</summary>
/// <param name="Stems">The terms with the same stem, as bits.</param>
/// <param name="Words">The terms that are the same word, as bits.</param>
/// <param name="Prefixes">The terms with the same first letters, as bits.</param>
/// <param name="Grams">Positions among the 4-grams of the question.</param>
internal sealed record WordMatch(ulong Stems, ulong Words, ulong Prefixes, int[] Grams)
{
    /// <summary>Nothing in common.</summary>
    public static readonly WordMatch Nothing = new(0, 0, 0, []);
}
