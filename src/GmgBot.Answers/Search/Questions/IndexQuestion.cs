namespace GmgBot.Answers.Search.Questions;

/// <summary>A question as the documents of one language are searched with it.</summary>
/// <param name="Terms">The words of the question, in order, then the words of the <paramref name="Concepts"/>.</param>
/// <param name="Asked">How many of the terms are words of the question.</param>
/// <param name="Concepts">What the vocabulary adds.</param>
/// <param name="AsksNumber">Whether it asks for a number or a date.</param>
internal sealed record IndexQuestion(List<QuestionTerm> Terms, int Asked, IReadOnlyList<Concept> Concepts, bool AsksNumber)
{
    /// <summary>The bits of the terms that are words of the question.</summary>
    public ulong AskedMask => Asked == 64 ? ulong.MaxValue : (1UL << Asked) - 1;
}
