using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a question that asks in the plural for those before or after a body: "which agencies chaired after X?" asks for all of them, "who chaired after X?" for the next.</summary>
internal sealed class AllNeighbours(FactBase facts)
{
    /// <summary>The question as one of all that the relation tells of before or after that body; null where it asks for one neighbour, or for so many.</summary>
    public Frame? Of(Frame frame, Reading reading) =>
        frame is { Relation.Exclusive: true, Ask: Ask.Before or Ask.After, Subjects: [var body], Periods.Count: 0, Expected: null, InARow: 1, EitherSide: false } && reading.Numbers.Count == 0
        && reading.Has("plural-bodies") && !reading.HasAny("adjacent", "yes-no", "first", "last", "when", "or", "and") && Terms(frame.Relation, body) is { Count: > 0 } terms
            ? frame with { Ask = Ask.Who, Subjects = [], Periods = [frame.Ask == Ask.Before ? terms[0] : terms[^1]], Role = frame.Ask == Ask.Before ? PeriodRole.Before : PeriodRole.After, Now = false, Today = false }
            : null;

    private List<Period> Terms(Relation relation, Entity body) => [.. facts.Of(relation).Where(fact => body.Equals(fact.Subject)).Select(fact => fact.Period).OfType<Period>()];
}
