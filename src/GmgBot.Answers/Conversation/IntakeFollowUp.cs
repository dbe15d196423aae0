using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what asks for the number of members beside an intake just told, and names it once more: "who came in in November 2007? - And how many were there after those arrivals?"</summary>
internal sealed class IntakeFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 12;

    private static readonly string[] Else = ["who", "which", "which-ones", "list", "when", "chair", "lead", "found", "by-how-many", "other", "next-one"];

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { Reading: { Tokens.Count: <= Longest, NamesNothing: true, Step: null } reading, Last.Relation: { SubjectType: { } type, Exclusive: false, Names: false } } && reading.HasAny("in-all", "how-many", "headcount") && reading.HasAny("join", "new", "wave", "enlarge") && !reading.HasAny([.. Else.Where(other => other != "next-one" || !reading.Has("after"))])
        && (reading.Has("before") != reading.Has("after")) && message.Told.TrueForAll(fact => fact.Relation.IsEntry) && message.Told.Select(fact => fact.Period).Distinct().ToList() is [{ Start.Year: > 1 } came] && facts.StateOf(type) is { } state
            ? new Frame { Relation = state, Ask = Ask.HowMany, Periods = [reading.Has("before") ? came.DayBefore() : came.DayAfter()] }
            : null;
}
