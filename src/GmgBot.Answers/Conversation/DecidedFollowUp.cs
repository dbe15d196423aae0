using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands who is asked for as having decided or done what was just told: "when was it renamed? - Who decided?", "when was the mandate redefined? - Who redefined it?" The sources name those who founded the group, and nobody who decided anything else of it.</summary>
internal sealed class DecidedFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 7;

    /// <summary>Fewer words say no more than "and by whom?"</summary>
    private const int ShortestSentence = 3;

    private static readonly string[] Stepping = ["before", "after", "prev-one", "next-one", "first", "last", "current", "other", "among-them"];

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Frame last) =>
        !(reading.Has("decide") || Changed(reading, last) || IsByWhom(reading, last)) || !reading.HasAny("who", "to-whom", "how") || reading.Tokens.Count > Longest || !reading.NamesNothing || last.Relation.Names || reading.HasAny(Stepping) ? null
            : last.Relation.Topic is { } topic && facts.Relations.FirstOrDefault(relation => relation.Topic == topic && relation.Cues.Any(cue => cue.All.Any(any => any.Contains("initiative")))) is { } behind ? new Frame { Relation = behind, Ask = Ask.Who }
            : last.Relation is { Shape: RelationShape.Event, SubjectType: not null, ObjectType: { } made } && made == EntityType.Group && !reading.Has("how") ? last with { Ask = Ask.Who, Subjects = [], Periods = [] }
            : last with { Without = true, Also = null, Within = [] };

    // "When was it renamed? - By whom?", "when was it enlarged? - By whom?"
    private static bool IsByWhom(Reading reading, Frame last) => reading.Tokens.Count <= ShortestSentence && reading.Has("by-link") && !reading.Has("found") && last is { Subjects.Count: 0, Relation: { Shape: RelationShape.Event, Topic: null } relation } && (relation.SubjectType is null || (relation.IsEntry && last.Ask == Ask.List));

    // "Who changed it?", of what once happened to the group.
    private static bool Changed(Reading reading, Frame last) => reading.HasAny("change", "rename") && reading.HasAny("pronoun", "has-it", "by-link") && last.Relation is { Shape: RelationShape.Event, SubjectType: null, Topic: null };
}
