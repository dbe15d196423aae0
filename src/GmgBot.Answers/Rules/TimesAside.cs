using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads the time that is meant where another one is set aside in front: "not the second half of 2011, the other one: who chaired?", "leaving aside 2009 and 2011, the year between: who led?", "not those of 2007, but of 2010".</summary>
internal static class TimesAside
{
    private const int HalfYear = 6;

    private static readonly string[] Aside = ["not", "except", "never-mind"];

    /// <summary>The reading with nothing but the time that is meant; the same one where none is set aside.</summary>
    public static Reading Read(Reading reading)
    {
        var behind = reading.Periods.Count == 0 ? 0 : Behind(reading);
        if (behind == 0)
        {
            return reading;
        }

        var aside = reading.Periods.Where(mention => mention.Start < behind).Select(mention => mention.In(null)).OfType<Period>().ToList();
        var meant = reading.Periods.Where(mention => mention.Start >= behind).ToList();
        if (meant.Count > 0)
        {
            // "Except in 2010, who chaired from 2009 to 2011?": a part of the time that is meant is no other one.
            return meant.Exists(mention => mention.In(null) is not { } own || aside.Exists(own.Overlaps)) ? reading : reading.Without(0, behind) with { Head = reading.Head };
        }

        var left = aside is [var one, var two] && one.End < two.Start && reading.HasAny("between", "between-the-two") ? new Period(one.End.AddDays(1), two.Start.AddDays(-1))
            : aside is [var half] && reading.HasAny("the-other", "other") ? Other(half) : null;
        return left is { } time && time.Start <= time.End ? reading.Without(0, behind) with { Head = reading.Head, Periods = [new PeriodMention(0, behind, null, time.Start.Year, PeriodRole.At) { Known = time }] } : reading;
    }

    // Where the clauses end that set times aside; 0 where the first one sets none aside.
    private static int Behind(Reading reading)
    {
        var at = 0;
        while (at < reading.Tokens.Count && reading.Marks.Any(mark => mark.Start == at && Aside.Hold(mark)) && reading.ClauseEnd(at + 1) is var end && end < reading.Tokens.Count && reading.Periods.Any(mention => mention.Start >= at && mention.End <= end))
        {
            at = end;
        }

        return at;
    }

    // The other half of the same year.
    private static Period? Other(Period half) => half == Period.Months(half.Start.Year, 1, HalfYear) ? Period.Months(half.Start.Year, HalfYear + 1, HalfYear + HalfYear)
        : half == Period.Months(half.Start.Year, HalfYear + 1, HalfYear + HalfYear) ? Period.Months(half.Start.Year, 1, HalfYear) : null;
}
