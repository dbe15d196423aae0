using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands who is put forward behind what was founded or launched: "when was it set up? - By ministers?"</summary>
internal sealed class FounderFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that only puts somebody forward.</summary>
    private const int Longest = 8;

    /// <summary>The longest message, in words, that is nothing but those it puts forward.</summary>
    private const int LongestBare = 3;

    /// <summary>The longest message, in words, that goes on about those who stood behind the founders.</summary>
    private const int LongestOfHeads = 11;

    /// <summary>The concepts of those who are no body that the sources name.</summary>
    private static readonly string[] Strange = ["person", "state", "other-founder"];

    /// <summary>What only says that it was done.</summary>
    private static readonly string[] Leading = ["and", "yes-no", "pronoun", "past", "passive", "over", "done-so", "it-was", "conclusion"];

    private static readonly string[] Asking = QuestionWords.Open;

    /// <summary>Completes a message that asks whether those it names were behind what was spoken of last, or returns null.</summary>
    public Frame? Complete(Reading reading, Frame last)
    {
        if (last.Relation.IsFounding && OfItsHeads(reading, last) is { } heads)
        {
            return heads;
        }

        if (reading.Tokens.Count > Longest || reading.Periods.Count > 0 || LinkOf(reading, last) is not { } by || reading.HasAny(Asking)
            || Made(last.Relation) is not { SubjectType: { } type } made)
        {
            return null;
        }

        var named = reading.AllEntities.Where(entity => entity.Type == type || entity.Type == EntityType.Outsider).ToList();
        var stranger = named.Count > 0 ? null : reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && Strange.Contains(mark.Id) && mark.Start >= by);
        return named.Count == 0 && stranger is null ? null
            : last with { Relation = made, Ask = Ask.IsTrue, Subjects = stranger is null ? named : [Stranger.Named(reading.Written(stranger))], Periods = [], Asserted = true };
    }

    // "By ministers?", "was it done by ministers?"; of the group, "governments?", "and were they diplomats?" too.
    private static int? LinkOf(Reading reading, Frame last) =>
        reading.IndexOf("by-link") is >= 0 and var by ? by <= 1 || reading.IsNothingBut(Leading, by) ? by : null
        : last.Relation.IsFounding && (reading.Tokens.Count <= LongestBare || reading.IsNothingBut([.. Leading, .. Strange])) && reading.NamesNothing && reading.HasAny(Strange) && reading.Text.EndsWith('?') ? 0 : null;

    // "Who founded it? - The agencies, or their heads?": who it was is told with those founders; their names are told nowhere.
    private static Frame? OfItsHeads(Reading reading, Frame last) =>
        !reading.HasAny("level-name", "lead", "person") || !reading.NamesNothing || reading.Tokens.Count > LongestOfHeads || reading.HasAny("chair", "current", "when", "how-many") ? null
            : reading.Has("or") && reading.HasAny("agencies", "body", "itself", "state", "person") ? last with { Ask = Ask.Who, Subjects = [], Periods = [] }
            : reading.HasAny("name", "which-ones") && reading.HasAny("level-name", "person", "pronoun") && !reading.HasAny("agencies", "body") ? last with { Without = true, Also = null }
            : null;

    // The relation that tells who made the thing spoken of: itself, or the one of the same topic.
    private Relation? Made(Relation spoken) => Makes(spoken) ? spoken : spoken.Topic is { } topic ? facts.Relations.FirstOrDefault(relation => relation.Topic == topic && Makes(relation)) : null;

    private static bool Makes(Relation relation) => relation is { SubjectType: not null, ObjectType: not null } and ({ Shape: RelationShape.Event } or { Topic: not null });
}
