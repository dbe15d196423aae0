using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Questions;

/// <summary>A part of any year: months, a day, or a loose word such as "early".</summary>
internal sealed record YearPart(int FirstMonth, int LastMonth, int? Day = null, Vagueness Vagueness = Vagueness.None)
{
    /// <summary>Whether no more than a part of the month is meant: "late November", "the first days of November".</summary>
    public bool IsOfMonth { get; init; }

    public Period? In(int year) =>
        Vagueness != Vagueness.None && FirstMonth == 1 && LastMonth == 12 ? Period.Loose(year, Vagueness)
        : Day is not { } day ? LastMonth >= FirstMonth ? Period.Months(year, FirstMonth, LastMonth, Vagueness) : new Period(new DateOnly(year, FirstMonth, 1), Period.Month(year + 1, LastMonth).End)
        : day <= DateTime.DaysInMonth(year, FirstMonth) ? Period.Day(year, FirstMonth, day)
        : null;
}
