using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether a date or a number that the last message put forward by the way is right: "the handbook, out in 2010, is UNDP's? - And the year I gave, is it right?"</summary>
internal sealed class SaidFollowUp(FactBase facts, Func<string, Language, Reading> read)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 11;

    private static readonly string[] Else = ["who", "which", "what", "why", "how", "list", "before", "after", "join", "found", "chair"];

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message)
    {
        if (message is not { Reading: { Tokens.Count: <= Longest, NamesNothing: true, Numbers.Count: 0 } reading, Context.Question: { } asked } || !reading.Has("is-right") || !reading.Text.EndsWith('?') || reading.HasAny(Else))
        {
            return null;
        }

        var said = read(asked, reading.Language);
        if (reading.Has("how-many") && said.Numbers is [var number] && facts.StateOf(facts.MainType) is { } state)
        {
            return said.HasAny("member", "agencies", "body") ? new Frame { Relation = state, Ask = Ask.HowMany, Claimed = new CountClaim(number, CountBound.Exactly) } : null;
        }

        // The date of the thing that was spoken of, where it stands beside it and is not asked about.
        return reading.Has("time-unit") && message.Last.Relation.Topic is { } topic && said.Periods is [var mention] && mention.In(null) is { } date && facts.Relations.FirstOrDefault(made => made.Topic == topic && made is { SubjectType: null, Shape: RelationShape.Event } && facts.Of(made).Any(fact => fact.Period is not null)) is { } launch
            ? new Frame { Relation = launch, Ask = Ask.IsTrue, Periods = [date], Asserted = true }
            : null;
    }
}
