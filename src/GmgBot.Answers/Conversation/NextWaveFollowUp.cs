using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands which enlargement came before or after the one just told: "when was the group first enlarged? - And the next enlargement?"</summary>
internal sealed class NextWaveFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 10;

    private static readonly string[] Asking = ["how-many", "why", "yes-no", "chair", "lead", "headcount", "in-all"];

    /// <summary>Completes the message with those who came in then, or returns null where it asks something else.</summary>
    public Frame? Complete(Continuation message)
    {
        var (reading, last) = (message.Reading, message.Last);
        if (!(reading.Has("enlarge") || (IsEnlargement(last.Relation) && message.IsBrief) || (last.Relation.Everything && reading.HasAny("join", "wave", "new"))) || message.Alone is { Frame: { Subjects.Count: > 0 } or { Periods.Count: > 0 } } || reading.Tokens.Count > Longest || !reading.NamesNothing || reading.HasAny(Asking) || !(IsEnlargement(last.Relation) || last.Relation.IsEntry || (last is { Relation.Everything: true, Periods.Count: 1 } && !reading.HasAny("first", "last")))
            || facts.Relations.FirstOrDefault(relation => relation.IsEntry) is not { } entry)
        {
            return null;
        }

        var told = last.Relation.Everything ? [.. last.Periods] : message.Told.Select(fact => fact.Period).OfType<Period>().OrderBy(period => period.Start).ToList();
        if (TimeSteps.Step(reading, dated: false) is { } step && told.Count > 0)
        {
            return (step == Ask.Before ? facts.Growths.LastOrDefault(wave => wave.End < told[0].Start) : facts.Growths.FirstOrDefault(wave => wave.Start > told[^1].End)) is { Start.Year: > 1 } near ? new Frame { Relation = entry, Ask = Ask.Who, Periods = [near] }
                : new Frame { Relation = entry, Ask = step, Periods = [step == Ask.Before ? told[0] : told[^1]] };
        }

        // "To whom was it opened in early 2006? - And the year after?"
        if (reading.HasAny("year-after", "year-before") && told.Count > 0)
        {
            return new Frame { Relation = entry, Ask = Ask.Who, Periods = [Period.Year(reading.Has("year-after") ? told[^1].End.Year + 1 : told[0].Start.Year - 1)] };
        }

        return facts.Growths.Count > 0 && reading.Has("first") != reading.Has("last") ? new Frame { Relation = entry, Ask = Ask.Who, Periods = [reading.Has("first") ? facts.Growths[0] : facts.Growths[^1]] } : null;
    }

    // The turn in the life of the group by which it grew.
    private static bool IsEnlargement(Relation relation) => relation is { SubjectType: null, Shape: RelationShape.Event, Topic: null } && relation.IsAskedBy("enlarge");
}
