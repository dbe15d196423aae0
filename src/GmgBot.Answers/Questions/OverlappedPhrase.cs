namespace GmgBot.Answers.Questions;

/// <summary>Of two phrases of one concept that overlap, "occupy the chair" and "chair of the GMG", the longer one counts; the shorter one says nothing else.</summary>
internal static class OverlappedPhrase
{
    /// <summary>The first word of a phrase that a longer one of the same concept cuts short behind it, as one that is understood.</summary>
    /// <param name="start">Where the phrase begins.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="entry">What the phrase means.</param>
    /// <param name="taken">What each token is taken by already.</param>
    /// <returns>Null where the phrase has another concept than what overlaps it, or does not begin in front of it.</returns>
    public static Mark? Rest(int start, int end, LexiconEntry entry, Mark?[] taken) =>
        entry.Kind == MarkKind.Concept && taken[start] is null && Array.FindIndex(taken, start, end - start, mark => mark is not null) is > 0 and var first
            && taken[first..end].All(mark => mark?.Id == entry.Id) ? new Mark(start, 1, MarkKind.Filler, entry.Id, entry.Language) : null;
}
