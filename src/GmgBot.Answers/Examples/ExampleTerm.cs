namespace GmgBot.Answers.Examples;

/// <summary>A word, the beginning of a word or a pair of words that examples have.</summary>
/// <param name="holders">The examples that have it, by number, apart by what must be named for them to count, as bits.</param>
/// <param name="weight">How much it says: the rarer, the more.</param>
/// <param name="isSilent">Whether only examples have it on which the sources are silent.</param>
internal sealed class ExampleTerm((ulong Needed, int[] Examples)[] holders, double weight, bool isSilent)
{
    public (ulong Needed, int[] Examples)[] Holders => holders;

    public double Weight => weight;

    public bool IsSilent => isSilent;
}
