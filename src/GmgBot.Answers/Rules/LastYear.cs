using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads the year before the one in which the source was written: "who chaired last year?", "au premier semestre de l'an passé".</summary>
internal static class LastYear
{
    /// <summary>Dates what such words name; the same reading where there are none.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="asOf">The time for which the source speaks.</param>
    public static Reading Read(Reading reading, Period asOf)
    {
        if (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "last-year" }) is not { } words)
        {
            return reading;
        }

        var year = asOf.Start.Year - 1;

        // "Last year in April", "the first half of last year": the part of the year, not all of it.
        return reading.Periods.Any(IsWithoutYear) ? reading with { Periods = [.. reading.Periods.Select(mention => IsWithoutYear(mention) ? mention with { Year = year } : mention)] }
            : reading.Periods.Count == 0 ? reading with { Periods = [new PeriodMention(words.Start, words.End, null, year, PeriodRole.At)] }
            : reading;
    }

    private static bool IsWithoutYear(PeriodMention mention) => mention is { Span: not null, Year: null, Through: null, Known: null };
}
