using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether one body more belongs to those just told: "who joined in 2006? - And X too?", "qui l'a fondé ? - Même X ?"</summary>
internal static class ItemFollowUp
{
    /// <summary>The longest message, in words, that only puts a body forward.</summary>
    private const int Longest = 10;

    private static readonly string[] Asking = ["who", "what", "which", "when", "why", "how", "how-many", "how-long", "list", "where", "before", "after", "prev-one", "next-one", "chair", "join", "found", "times"];

    /// <summary>Completes the message, or returns null where it asks something else.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    public static Frame? Complete(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told)
    {
        if (!reading.Has("too") || last.Relation is not { SubjectType: { } type, Names: false } relation || last.Also is not null || last.Ask is Ask.About || reading.Tokens.Count > Longest || reading.Periods.Count > 0 || reading.HasAny(Asking) || (relation.Exclusive && reading.Has("member"))
            || (alone is { Score: >= FollowUp.Meant } && alone.Frame is not { Relation.Shape: RelationShape.Since, Periods.Count: 0, Ask: Ask.IsTrue }) || (alone is { Score: >= FollowUp.Meant } && reading.HasAny("nowadays", "current", "group-word")) || reading.AllEntities.Count == 0 || reading.AllEntities.Any(entity => entity.Type != type && entity.Type != EntityType.Outsider))
        {
            return null;
        }

        var steps = last.Ask is Ask.Before or Ask.After or Ask.First or Ask.Last;
        IReadOnlyList<Period> then = relation is { Shape: RelationShape.Event, ObjectType: null } && told.Select(fact => fact.Period).Distinct().ToList() is [{ } one] ? [one] : steps || last.Ask == Ask.When ? [] : last.Periods;
        return last with { Ask = Ask.IsTrue, Subjects = reading.AllEntities, Periods = then, Role = then == last.Periods ? last.Role : PeriodRole.At, Compares = null, Asserted = true };
    }
}
