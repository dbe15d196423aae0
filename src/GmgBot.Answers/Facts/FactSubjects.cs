using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>Tells whom facts are about.</summary>
internal static class FactSubjects
{
    /// <summary>The subjects of the facts, each once, in their order; a fact without one is passed over.</summary>
    public static List<Entity> Subjects(this IEnumerable<Fact> facts) => [.. facts.Select(fact => fact.Subject).OfType<Entity>().Distinct()];
}
