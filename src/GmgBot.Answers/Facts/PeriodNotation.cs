using System.Globalization;

namespace GmgBot.Answers.Facts;

/// <summary>How the knowledge files and the conversation's state write a period: "2010", "2010-07", "2010-07-15", "2006-early", "2011-H2", or two of them with a slash between.</summary>
internal static class PeriodNotation
{
    /// <summary>Reads one period.</summary>
    /// <returns>The period, or null where the text is not of that form.</returns>
    public static Period? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return ParseOne(text.Trim());
        }

        return ParseOne(text[..slash].Trim()) is { } from && ParseOne(text[(slash + 1)..].Trim()) is { } to && from.Start <= to.End
            ? new Period(from.Start, to.End)
            : null;
    }

    /// <summary>Writes a period so that <see cref="Parse"/> reads the same one.</summary>
    public static string Write(Period period) => period.Vagueness == Vagueness.None
        ? string.Create(CultureInfo.InvariantCulture, $"{period.Start:yyyy-MM-dd}/{period.End:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year:D4}-{period.Vagueness.ToString().ToLowerInvariant()}");

    private static Period? ParseOne(string text)
    {
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return null;
        }

        return text[4..] switch
        {
            "" => Period.Year(year),
            "-early" => Period.Loose(year, Vagueness.Early),
            "-mid" => Period.Loose(year, Vagueness.Mid),
            "-late" => Period.Loose(year, Vagueness.Late),
            "-H1" => Period.Months(year, 1, 6),
            "-H2" => Period.Months(year, 7, 12),
            _ when DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) => Period.Month(month.Year, month.Month),
            _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new Period(day, day),
            _ => null,
        };
    }
}
