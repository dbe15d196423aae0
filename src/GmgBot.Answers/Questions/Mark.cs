using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>A stretch of a question that was recognised.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="Length">How many tokens it covers.</param>
/// <param name="Kind">As what it was recognised.</param>
/// <param name="Id">The concept or the entity.</param>
/// <param name="Language">The language whose words these are.</param>
/// <param name="Entity">The entity, where it is one.</param>
internal sealed record Mark(int Start, int Length, MarkKind Kind, string Id, Language Language, Entity? Entity = null)
{
    public int End => Start + Length;

    /// <summary>Whether it covers the token of an index.</summary>
    public bool Covers(int token) => Start <= token && token < End;

    /// <summary>Whether it only tells how other words belong together: "the", "which", "other".</summary>
    public bool IsGrammar => Id is "article" or "determiner" or "no-kind" or "owner" or "on-link" or "corrects";
}
