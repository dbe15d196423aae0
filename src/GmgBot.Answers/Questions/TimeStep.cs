using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Questions;

/// <summary>A step in time that a question takes: "two years later", "six months before", "three weeks later".</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Months">How many months on; back where negative.</param>
/// <param name="Days">How many days on besides; back where negative.</param>
internal sealed record TimeStep(int Start, int End, int Months, int Days = 0)
{
    public const int MonthsInYear = 12;

    /// <summary>Whether it covers the token of an index.</summary>
    public bool Covers(int token) => Start <= token && token < End;

    /// <summary>The period to which it leads.</summary>
    public Period From(Period period)
    {
        var end = period.End.AddDays(1).AddMonths(Months).AddDays(Days - 1);
        return new Period(period.Start.AddMonths(Months).AddDays(Days), end);
    }
}
