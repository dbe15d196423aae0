using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a bare message that has something judged of what was asked last: "still?", "alone?", "never?"</summary>
internal sealed class BareVerdicts(FactBase facts)
{
    /// <summary>The longest message, in words, that asks whether those were all: "were they the only ones that year?"</summary>
    public const int LongestOnly = 8;

    /// <summary>"Which agency joined first? - Was it alone?", "when did X join? - Were they the only ones?"</summary>
    public static Frame? Alone(BareMessage message) =>
        (message.Reading.Has("alone") || (message.Reading.Has("that-all") && message.Reading.Has("past") && message is { Reading.Tokens.Count: <= LongestOnly, Last: { Ask: Ask.When or Ask.IsTrue, Subjects: [_], Relation: { Shape: RelationShape.Event or RelationShape.Since, Exclusive: false } } })) && message is { Subjects.Count: 1, Last: { Relation: { SubjectType: not null, Names: false } } last }
            ? last with { Ask = Ask.IsTrue, Subjects = message.Subjects, Periods = [], Alone = true }
            : null;

    /// <summary>"Who chaired in 2010? - At the same time?"</summary>
    public static Frame? AtOnce(BareMessage message) =>
        message is { Reading: var reading, Last: { Relation.Exclusive: true } last } && reading.Has("together") && !reading.Has("who") && message.Told.Subjects() is { Count: 2 } pair
            ? last with { Ask = Ask.WhichFirst, Subjects = pair, Periods = [], Compares = TimeOrder.Same }
            : null;

    /// <summary>"Does X chair now? - No. - But it has done so some day?"</summary>
    public static Frame? DoneSo(BareMessage message) =>
        message is { Reading: var reading, Subjects.Count: 1, Last: { Relation: { SubjectType: not null, Names: false } } last } && reading.Has("done-so") && AskChooser.PutsForward(reading)
            ? last with { Ask = Ask.IsTrue, Subjects = message.Subjects, Periods = [], Now = false, Today = false, Asserted = true }
            : null;

    /// <summary>"Has X chaired? - Never?"</summary>
    public static Frame? Never(BareMessage message) =>
        message is { IsShort: true, Subjects.Count: 1, Last: { Relation: { SubjectType: not null, Names: false } } last } && message.Reading.Has("never")
            ? last with { Ask = Ask.IsTrue, Subjects = message.Subjects, Now = false }
            : null;

    /// <summary>"Is X a member? - From the start?"</summary>
    public Frame? Always(BareMessage message) => message.Reading.Has("always") ? FromStart(message.Last) : null;

    /// <summary>Whether it was so from the first date on that the sources tell, of what was asked of a body; null where that has no start.</summary>
    public Frame? FromStart(Frame last) => last is { Ask: Ask.IsTrue or Ask.When, Subjects.Count: > 0, Relation.Shape: RelationShape.Since or RelationShape.Event } && facts.Of(last.Relation) is [{ Period: { } start }, ..]
        ? last with { Ask = Ask.IsTrue, Periods = [start], Role = PeriodRole.Until, Asserted = true }
        : null;
}
