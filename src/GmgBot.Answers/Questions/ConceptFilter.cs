namespace GmgBot.Answers.Questions;

/// <summary>A bit for each concept of a question. Rules ask some hundred times whether it holds one, and mostly it does not: that is told by the bits, without a look at the marks.</summary>
internal readonly struct ConceptFilter
{
    private readonly ulong _bits;

    /// <param name="marks">What was recognised in the question.</param>
    public ConceptFilter(Row<Mark> marks)
    {
        foreach (var mark in marks)
        {
            _bits |= mark.Kind == MarkKind.Concept ? Bit(mark.Id) : 0;
        }
    }

    /// <summary>Whether it may hold a concept; false where it certainly does not.</summary>
    public bool MayHold(string concept) => (_bits & Bit(concept)) != 0;

    // Several concepts share a bit, and few of those of one question do.
    private static ulong Bit(string concept) => concept is [var first, .., var last] ? 1UL << ((concept.Length * 11) + (first * 5) + last) : 1UL;
}
