using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>Tells whom facts are about, and when there were how many of them.</summary>
internal static class FactSubjects
{
    /// <summary>The subjects of the facts, each once, in their order; a fact without one is passed over.</summary>
    public static List<Entity> Subjects(this IReadOnlyList<Fact> facts)
    {
        var subjects = new List<Entity>(facts.Count);
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Subject is { } subject && !subjects.Contains(subject))
            {
                subjects.Add(subject);
            }
        }

        return subjects;
    }

    /// <summary>The only body or thing that facts tell of; null where they tell of none or of several.</summary>
    public static Entity? Only(this IReadOnlyList<Fact> facts, Func<Fact, Entity?> of) => facts.Select(of).OfType<Entity>().Distinct().ToList() is [var only] ? only : null;

    /// <summary>When, in the order of time, there came to be just so many; null where there never were, since several came at once.</summary>
    public static Period? Reach(this IReadOnlyList<Fact> facts, int number) =>
        number > 0 && number <= facts.Count && facts[number - 1].Period is { } last && (number == facts.Count || facts[number].Period != last) ? last : null;
}
