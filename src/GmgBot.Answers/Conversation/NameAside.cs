using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Goes back behind a question about a name to what was asked before it: "who chaired then? - What does X stand for? - And before them?"</summary>
internal static class NameAside
{
    /// <summary>The longest message, in words, that only goes on in time.</summary>
    private const int Longest = 8;

    /// <summary>What is asked of a time, or steps in it: of a name nobody asks it.</summary>
    private static readonly string[] OfTime = ["when", "until", "until-when", "since", "how-long", "current", "nowadays", "times", "year-after", "year-before", "half-after", "half-before"];

    /// <summary>What is asked of a name itself.</summary>
    private static readonly string[] OfName = ["name", "acronym", "title", "same-as", "different", "former-name", "rename"];

    /// <summary>What was asked before the name, narrowed to the body whose name it was; null where that was not told there, or where the message asks of the name, or stands by itself.</summary>
    public static ConversationContext? Behind(Reading reading, Understanding? alone, Frame last, ConversationContext context, FactBase facts) =>
        last.Relation.Names && alone is null or { Score: < FollowUp.Meant } && reading.Tokens.Count <= Longest && reading.AllEntities.Count == 0 && !reading.HasAny(OfName)
        && (reading.Periods.Count > 0 || reading.Step is not null || reading.HasAny(OfTime) || TimeSteps.Step(reading, dated: false) is not null)
        && context.Earlier is [{ Age: < FollowUp.OldestAge } before, ..] && facts.Find(before.Relation) is { SubjectType: not null, Shape: RelationShape.Event or RelationShape.Since or RelationShape.Span }
        && before.Facts.Select(facts.FindFact).OfType<Fact>().Where(fact => fact.Subject is { } own && last.Subjects.Contains(own)).ToList() is { Count: > 0 } told
            ? before with { Facts = [.. told.Select(fact => fact.Id)] }
            : null;
}
