using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a bare message that asks for a number: "how many?", "in all?", "how many times?"</summary>
internal sealed class BareCounts(FactBase facts)
{
    private readonly Turning _turning = new(facts);

    /// <summary>"When was it founded? - And by how many?"</summary>
    public static Frame? Founders(BareMessage message) =>
        message.Reading.Has("by-how-many-bodies") && message.Last.Relation.IsFounding ? message.Last with { Ask = Ask.HowMany, Subjects = [], Periods = [] } : null;

    /// <summary>"Who came in in 2010? - How many did that make in all?"</summary>
    public Frame? InAll(BareMessage message) =>
        message is { Told: [.., { Period: { } change }], Last: { Relation.Shape: RelationShape.Event } last } && message.Reading.Has("in-all") && _turning.State(last.Relation) is { } state
            ? last with { Relation = state, Ask = Ask.HowMany, Subjects = [], Object = null, Periods = [change.DayAfter()], Role = PeriodRole.At }
            : null;

    /// <summary>"Which working groups are there? - How many?": what is told of them says it.</summary>
    public static Frame? OfThings(BareMessage message) =>
        message.Reading.Has("how-many") && message.Last.Relation is { SubjectType: null, CountOf: null } ? message.Last with { Ask = Ask.What } : null;

    /// <summary>"Which founders chaired? - How many is that?": of those that meet both.</summary>
    public Frame? OfBoth(BareMessage message) =>
        message is { Told: { Count: > 0 } told, Last: { Ask: Ask.Who, Relation.Exclusive: true, Periods.Count: 0, Subjects.Count: 0 } last } && message.Reading.Has("how-many") && told.Count < facts.Of(last.Relation).Count
            ? last with { Ask = Ask.Both, Also = last.Relation, Within = told, Pick = Ask.HowMany }
            : null;

    /// <summary>"When did X chair? - How many times?" counts X's terms, "who chaired? - How many is that?" those told.</summary>
    public static Frame? HowMany(BareMessage message) =>
        message is { Reading: var reading, Last: var last } && (reading.Has("how-many") || (reading.Has("times") && last.Relation.Exclusive))
            ? last with { Ask = Ask.HowMany, Subjects = last.Relation.Exclusive && !reading.Has("member") && (last.Subjects.Count > 0 || reading.Has("times")) ? message.Subjects : [] }
            : null;
}
