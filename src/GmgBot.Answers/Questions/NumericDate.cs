using System.Globalization;

namespace GmgBot.Answers.Questions;

/// <summary>Dates in figures: "15/10/2010", "2010-10-15", "10/2010", "2010-10", "II/2010".</summary>
internal static class NumericDate
{
    /// <summary>Half-years in Roman figures.</summary>
    public static readonly string[] Halves = ["i", "ii"];

    public static bool IsYear(Token token) => token.Folded is ['1', '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9'];

    /// <summary>Reads a date in figures that begins at a token; the day stands before the month unless that is impossible.</summary>
    public static PeriodMention? Read(Row<Token> tokens, int at)
    {
        var joined = Joined(tokens, at);
        if (joined >= 3 && IsYear(tokens[at + 2]) && Number(tokens[at]) is { } a && Number(tokens[at + 1]) is { } b)
        {
            var (day, month) = b > 12 ? (b, a) : (a, b);
            return Make(at, 3, Year(tokens[at + 2]), month, day);
        }

        if (joined >= 3 && IsYear(tokens[at]) && Number(tokens[at + 1]) is { } m && Number(tokens[at + 2]) is { } d)
        {
            return Make(at, 3, Year(tokens[at]), m, d);
        }

        if (joined >= 2 && IsYear(tokens[at + 1]) && Number(tokens[at]) is { } monthFirst)
        {
            return Make(at, 2, Year(tokens[at + 1]), monthFirst, null);
        }

        if (joined >= 2 && IsYear(tokens[at]) && Number(tokens[at + 1]) is { } monthSecond)
        {
            return Make(at, 2, Year(tokens[at]), monthSecond, null);
        }

        // Roman half-years: "I/2010", "II-2010", "2010/II"
        if (joined >= 2 && IsYear(tokens[at + 1]) && Roman(tokens[at]) is { } half)
        {
            return new PeriodMention(at, at + 2, new YearPart((half * 6) - 5, half * 6), Year(tokens[at + 1]), PeriodRole.At);
        }

        return joined >= 2 && IsYear(tokens[at]) && Roman(tokens[at + 1]) is { } second
            ? new PeriodMention(at, at + 2, new YearPart((second * 6) - 5, second * 6), Year(tokens[at]), PeriodRole.At)
            : null;
    }

    private static PeriodMention? Make(int at, int length, int year, int month, int? day) =>
        month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month)))
            ? new PeriodMention(at, at + length, new YearPart(month, month, day), year, PeriodRole.At)
            : null;

    // How many tokens hang together by single separators.
    private static int Joined(Row<Token> tokens, int at)
    {
        var count = 1;
        while (at + count < tokens.Count && count < 3 && tokens[at + count].Gap is "/" or "-" or "." or " / ")
        {
            count++;
        }

        return count;
    }

    private static int? Number(Token token) => token.Folded.Length <= 2 && int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static int? Roman(Token token) => Array.IndexOf(Halves, token.Folded) is >= 0 and var half ? half + 1 : null;

    private static int Year(Token token) => int.Parse(token.Folded, CultureInfo.InvariantCulture);
}
