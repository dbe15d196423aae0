using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a part of a year that only "this" dates as one of the year in which the source was written: "who runs it this autumn?", "this past April", "cet été".</summary>
internal static class ThisYear
{
    /// <summary>The concept of the words that point to the present one.</summary>
    private const string Pointing = "this-one";

    /// <summary>Dates such parts; the same reading where there are none.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="asOf">The time for which the source speaks.</param>
    public static Reading Read(Reading reading, Period asOf) => !reading.Has(Pointing) || !reading.Periods.Any(mention => Points(reading, mention) is not null) ? reading
        : reading with { Periods = [.. reading.Periods.Select(mention => Points(reading, mention) is { } words ? mention with { Year = asOf.Start.Year, Role = words.End == mention.Start ? PeriodRole.At : mention.Role } : mention)] };

    // "This past April" is no time after April; "since this April" is.
    private static Mark? Points(Reading reading, PeriodMention mention) => mention is { Span: not null, Year: null, Through: null, Known: null }
        ? reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: Pointing } && mark.End >= mention.Start && mark.Start < mention.End) : null;
}
