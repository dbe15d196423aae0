using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Parts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands which of the bodies just named is the oldest or the newest: "are X and Y members? - Which is the older one?"</summary>
internal sealed class PairFollowUp(FactBase facts)
{
    /// <summary>The most bodies that are compared.</summary>
    private const int MostCompared = 4;

    // "Which agency was the first to join?" asks of all.
    private static readonly string[] OfAll = ["agencies", "body", "member"];

    private static readonly string[] Other = ["found", "cochair", "when", "how-many", "pronoun"];

    /// <summary>Compares when those bodies came, or returns null where the message asks something else.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="table">The bodies that were asked about one after the other, or told side by side.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Entity> table)
    {
        // "Did X join before Y? - By how much?": both dates once more.
        if (last is { Ask: Ask.WhichFirst, Subjects.Count: 2 } && Margin.IsAsked(reading) && reading.NamesNothing)
        {
            return last with { Compares = null };
        }

        // "Which of X, Y and Z came last? - And the earliest of the three?": as it was told.
        if (alone is null or { Score: < FollowUp.Meant } && last is { Ask: Ask.WhichFirst, Compares: null } && (reading.Has("first") != reading.Has("last")) && reading.NamesNothing && !reading.HasAny(Other)
            && facts.Of(last.Relation).Where(last.IsAbout).Select(fact => fact.Subject!).ToList() is { Count: > 1 } ordered)
        {
            return last with { Ask = Ask.When, Subjects = [reading.Has("first") ? ordered[0] : ordered[^1]] };
        }

        // "When did X join? - And Y? - Which came first?"
        var compared = last.Subjects.Count == 1 && table.Contains(last.Subjects[0]) && !reading.HasAny(OfAll) && (!reading.Has("who") || reading.Has("among-them")) ? table : last.Subjects;
        var asksWhich = (reading.Has("first") || reading.Has("last")) && (reading.Has("which") || reading.Has("who") || reading.Has("among-them"));
        if (!asksWhich || compared.Count is < 2 or > MostCompared || reading.AllEntities.Any(entity => entity.Type != EntityType.Group) || reading.Periods.Count > 0 || reading.HasAny(Other)
            || alone is { Frame: not { Relation.Shape: not RelationShape.Timeless, Ask: Ask.First or Ask.Last } })
        {
            return null;
        }

        var order = alone is { Frame.Relation: { Exclusive: true } office } ? office : alone is null && last.Relation is { SubjectType: not null, Shape: not RelationShape.Timeless } ? last.Relation : facts.Relations.FirstOrDefault(entry => entry.IsEntry);
        return order is null || compared.Any(subject => subject.Type != order.SubjectType) ? null : new Frame { Relation = order, Ask = Ask.WhichFirst, Subjects = compared };
    }
}
