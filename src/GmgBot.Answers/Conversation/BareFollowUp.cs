using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a message of little more than a question word: "quand ?", "which ones?", "combien ?", "since when?", "in what order?"</summary>
internal sealed class BareFollowUp
{
    /// <summary>The longest message, in words, that asks no more than whether a body did it alone.</summary>
    private const int LongestAlone = 8;

    private readonly BareVerdicts _verdicts;

    // The first one that a message is completes it.
    private readonly Func<BareMessage, Frame?>[] _kinds;

    public BareFollowUp(FactBase facts)
    {
        _verdicts = new BareVerdicts(facts);
        var bodies = new BareBodies(facts);
        var times = new BareTimes(facts);
        var counts = new BareCounts(facts);
        var reasons = new BareReasons(facts);
        _kinds =
        [
            StillFollowUp.OfOne,
            BareBodies.LastButOne,
            BareReasons.WhyNot,
            BareBodies.Since,
            bodies.ThisYearsTwo,
            BareBodies.WholeList,
            BareReasons.InLanguage,
            BareVerdicts.Alone,
            BareBodies.WhoElse,
            BareBodies.NextInCount,
            bodies.LastToJoin,
            BareBodies.IsThatAll,
            BareBodies.WhoToday,
            bodies.WhoCameIn,
            BareTimes.OfAnything,
            BareReasons.WhoseIdea,
            reasons.WhoHaveNot,
            BareBodies.WhichOnes,
            BareCounts.Founders,
            _verdicts.Always,
            BareTimes.InThatOrder,
            BareVerdicts.AtOnce,
            BareVerdicts.DoneSo,
            BareVerdicts.Never,
            BareTimes.InWhatOrder,
            times.OfTurns,
            BareReasons.Where,
            counts.InAll,
            BareCounts.OfThings,
            counts.OfBoth,
            BareCounts.HowMany,
            times.HowLong,
            BareBodies.ComeWith,
            BareTimes.When,
            BareBodies.FirstOrLast,
            BareTimes.Whole,
            BareBodies.Current,
            reasons.Why,
            BareBodies.Together,
            BareBodies.Who,
            BareReasons.What,
        ];
    }

    /// <summary>Asks whether it was so since the foundation, which the message names: "is X a member? - Since the beginning?"; null where it asks something else.</summary>
    public Frame? FromFoundation(Continuation message) =>
        message is { Alone.Frame: { Subjects.Count: 0, Periods.Count: 0, Relation: { IsFounding: true } began }, Last: var last } && began.SubjectType == last.Relation.SubjectType
        && (message.Reading.Has("pronoun") ? message.IsFragment : message.IsBrief) && !message.AsksElse("first", "and", "yes-no") && !message.Reading.Has("which-ones")
            ? _verdicts.FromStart(last)
            : null;

    /// <summary>Whether the body that runs a thing is alone in it: "which group does X co-chair? - Does it run it alone?"; null where it asks something else.</summary>
    public static Frame? Alone(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told) =>
        reading.Has("alone") && last.Relation.Topic is not null && reading.Tokens.Count <= LongestAlone && reading.NamesNothing && !reading.HasAny("who", "which", "what", "how-many")
        && alone is null or { Frame.Subjects.Count: 0 } && (last.Subjects is [_] ? last.Subjects : told.Subjects()) is [var body] && told.FirstOrDefault(fact => body.Equals(fact.Subject) && fact.Object is not null) is { Object: var thing } own
            ? last with { Relation = own.Relation, Ask = Ask.IsTrue, Subjects = [body], Object = last.Object ?? thing, Periods = [], Alone = true }
            : null;

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    public Frame? Complete(Reading reading, Frame last, List<Fact> told)
    {
        var message = new BareMessage(reading, IsOfOther(reading, last, told) ? last with { Relation = told[0].Relation } : last, told);
        foreach (var complete in _kinds)
        {
            if (complete(message) is { } completed)
            {
                return completed;
            }
        }

        return null;
    }

    // "Is X a founder? - No, it joined later. - With whom?": of what was told instead.
    private static bool IsOfOther(Reading reading, Frame last, List<Fact> told) =>
        (reading.HasAny("when", "since", "together") || (reading.Has("other") && reading.Has("who")))
        && last is { Subjects: [var asked], Relation.Shape: RelationShape.Event } && told.Count > 0 && told.TrueForAll(fact => fact.Relation != last.Relation && asked.Equals(fact.Subject));
}
