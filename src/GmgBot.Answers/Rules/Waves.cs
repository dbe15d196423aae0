using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions that leave out those who came first or last: "all members but the founders", "sauf les deux derniers", "neither founders nor the last pair", "between the founders and the last two".</summary>
internal sealed class Waves(FactBase facts)
{
    /// <summary>With fewer waves there is nothing between the first and the last.</summary>
    private const int FewestWaves = 3;

    private static readonly string[] Ahead = ["found", "first"];

    private readonly TimesGrown _grown = new(facts);

    /// <summary>Makes a frame of those who came first and last: "the founders and the two latest members", "première et dernière présidence"; null where not both are asked for.</summary>
    public Frame? Ends(Frame frame, Reading reading)
    {
        var begins = frame.Relation.Exclusive ? reading.Has("first") ? "first" : null : Array.Find(Ahead, reading.Has);
        if (begins is null || frame.Subjects.Count > 0 || frame.Periods.Count > 0 || frame.Ask == Ask.HowMany || reading.Has("or") || Left(reading) >= 0 || reading.Has("yes-no")
            || !reading.Marks.Any(link => link.Id == "and" && link.Start > reading.IndexOf(begins) && link.Start < reading.IndexOf("last")))
        {
            return null;
        }

        var relation = frame.Relation.Exclusive ? frame.Relation : Entry(frame.Relation);
        return relation is null || reading.Marks.Any(mark => mark.Id is "who" or "which" or "when" && mark.Start > reading.IndexOf("and")) ? null
            : frame with { Relation = relation, Ask = Ask.First, EitherSide = true, Object = null, Also = null, InARow = 1, Now = false, Today = false };
    }

    /// <summary>Makes a frame of the time between those left out, or judges how many waves there are said to be.</summary>
    /// <returns>The frame, or null where nobody is left out and no number of waves is put forward.</returns>
    public Frame? Read(Frame frame, Reading reading) => Between(frame, reading) ?? _grown.Read(frame, reading);

    private Frame? Between(Frame frame, Reading reading)
    {
        var left = Left(reading);
        if (left < 0 || frame.Subjects.Count > 0 || reading.Has("chair") || reading.Has("lead") || Entry(frame.Relation) is not { } entry)
        {
            return null;
        }

        var waves = facts.Of(entry).Where(fact => fact.Period is not null).GroupBy(fact => fact.Period!.Value).OrderBy(wave => wave.Key.Start).Select(wave => (Period: wave.Key, Count: wave.Count())).ToList();
        if (waves.Count < FewestWaves)
        {
            return null;
        }

        var asked = frame with { Relation = entry, Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Object = null, Also = null, Without = false, Now = false, Today = false, Alone = false, InARow = 1 };

        // "Between the intake of 2006 and that of 2010"
        if (reading.Has("between") && reading.Has("wave") && frame.Periods is [var begin, var end] && waves.Find(wave => wave.Period.Overlaps(begin)).Period is { Start.Year: > 1 } from && waves.Find(wave => wave.Period.Overlaps(end)).Period is { Start.Year: > 1 } to && from.End < to.Start)
        {
            return asked with { Periods = [new Period(from.End.AddDays(1), to.Start.AddDays(-1))], Role = PeriodRole.At };
        }

        // "Neither founders nor those of 2010": a date may name the wave.
        bool Names(Period wave) => IsLeft(reading) && reading.Periods.Any(mention => mention.Start > left && mention.In(null) is { } period && period.Overlaps(wave));
        var first = Array.Exists(Ahead, edge => IsBehind(reading, edge, left)) || Names(waves[0].Period);
        var last = IsBehind(reading, "last", left) || IsBehind(reading, "the-last", left) || Names(waves[^1].Period);
        if ((frame.Periods.Count > 0 && !IsLeft(reading)) || frame.Periods.Any(period => !period.Overlaps(waves[0].Period) && !period.Overlaps(waves[^1].Period)) || reading.Periods.Any(mention => mention.Start < left) || !(first || last) || (reading.Has("between") && !(first && last)) || reading.Numbers.Any(number => number > 1 && !(first && number == waves[0].Count) && !(last && number == waves[^1].Count)))
        {
            return null;
        }

        return first && last ? asked with { Periods = [new Period(waves[0].Period.End.AddDays(1), waves[^1].Period.Start.AddDays(-1))], Role = PeriodRole.At }
            : first ? asked with { Periods = [waves[0].Period], Role = PeriodRole.After }
            : asked with { Periods = [waves[^1].Period], Role = PeriodRole.Before };
    }

    // The place of the word that leaves somebody out, or -1.
    private static int Left(Reading reading) => reading.IndexOf("except") is >= 0 and var except ? except : reading.IndexOf("neither") is >= 0 and var neither ? neither : reading.IndexOf("between");

    private static bool IsLeft(Reading reading) => reading.Has("except") || reading.Has("neither");

    private static bool IsBehind(Reading reading, string edge, int at) => reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Id == edge && mark.Start > at);

    // The event by which bodies came in, of the relation that tells of it, of the state since, or of the foundation.
    private Relation? Entry(Relation relation) => relation is { Exclusive: false, Shape: RelationShape.Event or RelationShape.Since } ? facts.EntryOf(relation.SubjectType) : null;
}
