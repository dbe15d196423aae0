using GmgBot.Answers.Facts;
using GmgBot.Answers.Parts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands which of the bodies just named is the oldest or the newest: "are X and Y members? - Which is the older one?"</summary>
internal sealed class PairFollowUp(FactBase facts)
{
    /// <summary>The most bodies that are compared.</summary>
    private const int MostCompared = 4;

    private static readonly string[] Other = ["found", "cochair", "when", "how-many", "pronoun"];

    /// <summary>Compares when those bodies came, or returns null where the message asks something else.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last)
    {
        // "Did X join before Y? - By how much?": both dates once more.
        if (last is { Ask: Ask.WhichFirst, Subjects.Count: 2 } && Margin.IsAsked(reading) && reading.AllEntities.Count == 0 && reading.Periods.Count == 0)
        {
            return last with { Compares = null };
        }

        // "Which of X, Y and Z came last? - And the earliest of the three?": as it was told.
        if (alone is null or { Score: < FollowUp.Meant } && last is { Ask: Ask.WhichFirst, Compares: null } && (reading.Has("first") != reading.Has("last")) && reading.AllEntities.Count == 0 && reading.Periods.Count == 0 && !reading.HasAny(Other)
            && facts.Of(last.Relation).Where(fact => last.Subjects.Any(subject => subject.Equals(fact.Subject))).Select(fact => fact.Subject!).ToList() is { Count: > 1 } ordered)
        {
            return last with { Ask = Ask.When, Subjects = [reading.Has("first") ? ordered[0] : ordered[^1]] };
        }

        var asksWhich = (reading.Has("first") || reading.Has("last")) && (reading.Has("which") || reading.Has("who") || reading.Has("among-them"));
        if (!asksWhich || last.Subjects.Count is < 2 or > MostCompared || reading.AllEntities.Count > 0 || reading.Periods.Count > 0 || reading.HasAny(Other)
            || alone is { Frame: not { Relation.Shape: not RelationShape.Timeless, Ask: Ask.First or Ask.Last } })
        {
            return null;
        }

        var compared = alone is { Frame.Relation: { Exclusive: true } office } ? office : alone is null && last.Relation is { SubjectType: not null, Shape: not RelationShape.Timeless } ? last.Relation : facts.Relations.FirstOrDefault(entry => entry.IsEntry);
        return compared is null || last.Subjects.Any(subject => subject.Type != compared.SubjectType) ? null : new Frame { Relation = compared, Ask = Ask.WhichFirst, Subjects = last.Subjects };
    }
}
