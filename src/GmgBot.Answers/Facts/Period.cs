namespace GmgBot.Answers.Facts;

/// <summary>A stretch of whole days, first and last included.</summary>
internal readonly record struct Period
{
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, not before <paramref name="start"/>.</param>
    /// <param name="vagueness">Whether the bounds stand for a loose word such as "early".</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public Period(DateOnly start, DateOnly end, Vagueness vagueness = Vagueness.None)
    {
        if (end < start)
        {
            throw new ArgumentException($"The period ends on {end:yyyy-MM-dd}, before it starts on {start:yyyy-MM-dd}.", nameof(end));
        }

        Start = start;
        End = end;
        Vagueness = vagueness;
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    public Vagueness Vagueness { get; }

    public bool IsYear => Start is { Month: 1, Day: 1 } && End == new DateOnly(Start.Year, 12, 31);

    public bool IsMonth => Start.Day == 1 && End == LastOf(Start.Year, Start.Month);

    public bool IsDay => Start == End;

    /// <summary>Whether both bounds are bounds of calendar months.</summary>
    public bool IsWholeMonths => Start.Day == 1 && End == LastOf(End.Year, End.Month);

    /// <summary>The last day before it.</summary>
    public Period DayBefore() => new(Start.AddDays(-1), Start.AddDays(-1));

    /// <summary>The first day behind it.</summary>
    public Period DayAfter() => new(End.AddDays(1), End.AddDays(1));

    public static Period Day(int year, int month, int day) => new(new DateOnly(year, month, day), new DateOnly(year, month, day));

    public static Period Month(int year, int month) => Months(year, month, month);

    public static Period Year(int year) => Months(year, 1, 12);

    /// <summary>The months <paramref name="first"/> to <paramref name="last"/> of one year, 1 to 12.</summary>
    public static Period Months(int year, int first, int last, Vagueness vagueness = Vagueness.None) =>
        new(new DateOnly(year, first, 1), LastOf(year, last), vagueness);

    /// <summary>"Early" is read as the first third of a year, "mid" as May to August, "late" as the last third.</summary>
    public static Period Loose(int year, Vagueness vagueness) => vagueness switch
    {
        Vagueness.Early => Months(year, 1, 4, vagueness),
        Vagueness.Mid => Months(year, 5, 8, vagueness),
        Vagueness.Late => Months(year, 9, 12, vagueness),
        _ => Year(year),
    };

    /// <summary>The day from which a time runs that begins with this one: "since mid-2010" is since July.</summary>
    public DateOnly AsStart => Vagueness == Vagueness.Mid ? new DateOnly(Start.Year, 7, 1) : Start;

    /// <summary>The day to which a time runs that ends with this one: "until mid-2010" is until June.</summary>
    public DateOnly AsEnd => Vagueness == Vagueness.Mid ? new DateOnly(End.Year, 6, 30) : End;

    public bool Contains(DateOnly day) => Start <= day && day <= End;

    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>The days from this period's first to the other's last.</summary>
    public Period Through(Period other) => new(Start < other.Start ? AsStart : other.AsStart, End > other.End ? AsEnd : other.AsEnd);

    public Period ShiftYears(int years) => new(Start.AddYears(years), IsWholeMonths ? LastOf(End.Year + years, End.Month) : End.AddYears(years), Vagueness);

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
