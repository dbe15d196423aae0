namespace GmgBot.Answers.Questions;

/// <summary>An entry that a question holds.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index behind its last token; between the two there may be words that are passed over.</param>
/// <param name="Rank">Its place among those that pin down as much from the same token on: whole words before stems, long stems before short ones, and then in the order of the knowledge.</param>
/// <param name="Entry">The entry.</param>
internal readonly record struct LexiconMatch(int Start, int End, int Rank, LexiconEntry Entry) : IComparable<LexiconMatch>
{
    // In one number: to sort some hundred of them is no small part of what a reading costs.
    private readonly ulong _order = ((ulong)(ushort.MaxValue - Entry.Specificity) << 48) | ((ulong)(ushort)Start << 32) | (uint)Rank;

    /// <summary>The more specific one goes first, then the one that begins first.</summary>
    public int CompareTo(LexiconMatch other) => _order.CompareTo(other._order);
}
