using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>A word or phrase that the bot understands.</summary>
/// <param name="Words">Its words, folded; a "*" at the end of one stands for any ending.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Id">The concept or the entity.</param>
/// <param name="Language">The language whose words these are.</param>
/// <param name="InCapitals">Whether it counts only when written in capitals, because it is a plain word otherwise ("WHO").</param>
/// <param name="Entity">The entity, where it is one.</param>
internal sealed record LexiconEntry(Row<string> Words, MarkKind Kind, string Id, Language Language, bool InCapitals = false, Entity? Entity = null)
{
    /// <summary>Letters that it pins down, by which the more specific of two readings wins.</summary>
    public int Specificity { get; } = Words.Sum(word => word.Length) + (Words.Count * 2);
}
