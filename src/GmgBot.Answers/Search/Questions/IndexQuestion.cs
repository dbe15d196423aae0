namespace GmgBot.Answers.Search.Questions;

/// <summary>A question as the documents of one language are searched with it.</summary>
/// <param name="Terms">The words of the question, in order, then the words of the <paramref name="Concepts"/>.</param>
/// <param name="Asked">How many of the terms are words of the question.</param>
/// <param name="Concepts">What the vocabulary adds.</param>
/// <param name="Asks">What it asks for.</param>
internal sealed record IndexQuestion(List<QuestionTerm> Terms, int Asked, IReadOnlyList<Concept> Concepts, AnswerKinds Asks)
{
    /// <summary>The bits of the terms that are words of the question.</summary>
    public ulong AskedMask => Asked == 64 ? ulong.MaxValue : (1UL << Asked) - 1;

    /// <summary>Terms, as bits, and the words of each concept of which they are any way to say it, in full.</summary>
    public ulong WithConcepts(ulong terms)
    {
        var all = terms;
        foreach (var concept in Concepts)
        {
            all |= concept.IsSaid(terms) ? concept.Replaced : 0;
        }

        return all;
    }
}
