using System.Globalization;
using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Wording;

/// <summary>Writes periods as people do.</summary>
internal sealed class PeriodWriter(Phrasebook phrases)
{
    /// <summary>Writes a period with its preposition ("en 2010", "from January to June 2010") or, with the form "bare", without.</summary>
    public string Write(Period period, string form = "")
    {
        var kind = period.Vagueness switch
        {
            Vagueness.Early => "early",
            Vagueness.Mid => "mid",
            Vagueness.Late => "late",
            _ when period.IsYear => "year",
            _ when period.IsDay => "day",
            _ when period.IsMonth => "month",
            _ when period is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } } => "years",
            _ when period.IsWholeMonths && period.Start.Year == period.End.Year => "months",
            _ when period.IsWholeMonths => "long",
            _ => "days",
        };
        return phrases[(form == "bare" ? "period-bare-" : "period-") + kind].Fill((name, _) => name switch
        {
            "year" => Number(period.Start.Year),
            "year2" => Number(period.End.Year),
            "month" => phrases.Months[period.Start.Month - 1],
            "month2" => phrases.Months[period.End.Month - 1],
            "day" => Day(period.Start.Day),
            "day2" => Day(period.End.Day),
            _ => "",
        });
    }

    private string Day(int day) => day == 1 ? phrases["first-day"].Source : Number(day);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
