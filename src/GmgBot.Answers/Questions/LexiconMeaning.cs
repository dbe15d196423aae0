using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>What words or phrases stand for: one for all phrases of a concept.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">The concept or the entity.</param>
/// <param name="Language">The language whose words these are.</param>
/// <param name="InCapitals">Whether they count only when written in capitals, because they are plain words otherwise ("WHO").</param>
/// <param name="Entity">The entity, where it is one.</param>
internal sealed record LexiconMeaning(MarkKind Kind, string Id, Language Language, bool InCapitals = false, Entity? Entity = null);
