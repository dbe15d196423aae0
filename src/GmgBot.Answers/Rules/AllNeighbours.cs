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
        && (IsOfSeveral(reading) || reading.Has("those")) && !reading.HasAny("adjacent", "yes-no", "first", "last", "when", "or", "and", "not") && Beside(frame, body) is > 1 and var many
            ? frame.Ask == Ask.After ? frame with { InARow = many, Now = false, Today = false }
                // Those before are told over the gaps between them.
                : frame with { Ask = Ask.Who, Subjects = [], Periods = [Terms(frame.Relation, body)[0]], Role = PeriodRole.Before, Now = false, Today = false }
            : null;

    // "Which of the agencies took over from X?" asks for one of them.
    private static bool IsOfSeveral(Reading reading) => reading.Marks.Any(bodies => bodies is { Kind: MarkKind.Concept, Id: "plural-bodies" }
        && !reading.Marks.Any(one => one.Id is "among" or "among-them" && one.Start < bodies.Start && bodies.Start - one.End is 0 or 1));

    // How many terms the relation tells of on that side of the body's own; none where it tells of no term of the body.
    private int Beside(Frame frame, Entity body)
    {
        var (own, all) = (Terms(frame.Relation, body), facts.Of(frame.Relation).Select(fact => fact.Period).OfType<Period>());
        return own.Count == 0 ? 0 : frame.Ask == Ask.Before ? all.Count(term => term.End < own[0].Start) : all.Count(term => term.Start > own[^1].End);
    }

    private List<Period> Terms(Relation relation, Entity body) => [.. facts.Of(relation).Where(fact => body.Equals(fact.Subject)).Select(fact => fact.Period).OfType<Period>()];
}
