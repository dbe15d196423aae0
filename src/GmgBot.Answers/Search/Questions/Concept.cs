namespace GmgBot.Answers.Search.Questions;

/// <summary>A word or phrase of the question that the vocabulary knows, and what else says the same in the documents.</summary>
/// <param name="Replaced">The terms of the question that it covers, as bits.</param>
/// <param name="Alternatives">Each other way to say it: its terms, as positions among the terms of the question.</param>
/// <param name="Phrases">The same as text, for the explanation.</param>
internal sealed record Concept(ulong Replaced, IReadOnlyList<int[]> Alternatives, IReadOnlyList<string> Phrases)
{
    /// <summary>Whether terms, as bits, are another way to say it, in full.</summary>
    public bool IsSaid(ulong terms)
    {
        foreach (var alternative in Alternatives)
        {
            var needed = 0UL;
            foreach (var term in alternative)
            {
                needed |= 1UL << term;
            }

            if ((terms & needed) == needed)
            {
                return true;
            }
        }

        return false;
    }
}
