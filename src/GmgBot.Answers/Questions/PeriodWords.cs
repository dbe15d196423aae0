namespace GmgBot.Answers.Questions;

/// <summary>The words of one language for parts of the year and for the ways to use them, all folded.</summary>
internal sealed record PeriodWords
{
    /// <summary>Month names and their short forms to 1 to 12.</summary>
    public required IReadOnlyDictionary<string, int> Months { get; init; }

    /// <summary>"first", "2e", "ii" to 1 to 4.</summary>
    public required IReadOnlyDictionary<string, int> Ordinals { get; init; }

    /// <summary>Numbers in words, from 1 on; those that also are articles stand aside.</summary>
    public required IReadOnlyDictionary<string, int> Numbers { get; init; }

    public required IReadOnlySet<string> Half { get; init; }

    public required IReadOnlySet<string> Quarter { get; init; }

    /// <summary>Seasons, holidays and the like.</summary>
    public required IReadOnlyDictionary<string, YearPart> Parts { get; init; }

    public required IReadOnlySet<string> Early { get; init; }

    public required IReadOnlySet<string> Mid { get; init; }

    public required IReadOnlySet<string> Late { get; init; }

    /// <summary>What a year does when it begins or ends, to its first or last day: "began", "drew to a close".</summary>
    public required IReadOnlyDictionary<string, YearPart> Edges { get; init; }

    /// <summary>Nouns for the turn from one year to the next: "the turn of 2010 and 2011".</summary>
    public required IReadOnlySet<string> Turn { get; init; }

    /// <summary>What stands between two years of which the one turns into the other: "became", "gave way to".</summary>
    public required IReadOnlySet<string> Becomes { get; init; }

    /// <summary>Years in words: "two thousand ten".</summary>
    public required IReadOnlyDictionary<string, int> Years { get; init; }

    /// <summary>Decades to their first year: "1990s", "nineties".</summary>
    public required IReadOnlyDictionary<string, int> Decades { get; init; }

    /// <summary>Words that may stand inside a date without meaning: "of", "the year".</summary>
    public required IReadOnlySet<string> Glue { get; init; }

    /// <summary>"to", "until" between two dates.</summary>
    public required IReadOnlySet<string> To { get; init; }

    public required IReadOnlySet<string> And { get; init; }

    /// <summary>"between", "from" in front of two dates.</summary>
    public required IReadOnlySet<string> Between { get; init; }

    public required IReadOnlyDictionary<string, PeriodRole> Roles { get; init; }

    /// <summary>Words that also mean something else: they count next to a year or behind one of <see cref="BeforeAmbiguous"/>.</summary>
    public required IReadOnlySet<string> Ambiguous { get; init; }

    public required IReadOnlySet<string> BeforeAmbiguous { get; init; }

    /// <summary>Words that name no part of a year, though their first one could: "did it end in 2007?"</summary>
    public required IReadOnlySet<string> NotParts { get; init; }

    /// <summary>Ordinal endings of days: "th", "er".</summary>
    public required IReadOnlySet<string> DayEndings { get; init; }

    /// <summary>The months in a unit of time: "year" to 12.</summary>
    public required IReadOnlyDictionary<string, int> Units { get; init; }

    /// <summary>The days in a shorter one: "week" to 7.</summary>
    public required IReadOnlyDictionary<string, int> DayUnits { get; init; }

    /// <summary>"a" year, "one" year.</summary>
    public required IReadOnlySet<string> One { get; init; }

    /// <summary>"later", "after" behind a number of years or months.</summary>
    public required IReadOnlySet<string> Later { get; init; }

    public required IReadOnlySet<string> Earlier { get; init; }
}
