namespace GmgBot.Answers.Questions;

/// <summary>Writes a year behind a dash in full: "2010–11" means two years, where "2010-11" with a hyphen is a month in figures.</summary>
internal static class DashedYears
{
    private const int YearLength = 4;

    private const int ShortLength = 2;

    /// <summary>The text with the century in front of such a year; as it is where there is none.</summary>
    public static string Written(string text)
    {
        for (var at = text.IndexOf('–', StringComparison.Ordinal); at >= 0; at = text.IndexOf('–', at + 1))
        {
            if (at >= YearLength && IsFigures(text, at - YearLength, YearLength) && IsFigures(text, at + 1, ShortLength) && !GoesOn(text, at + 1 + ShortLength) && Number(text, at + 1) == Number(text, at - ShortLength) + 1)
            {
                text = text.Insert(at + 1, text.Substring(at - YearLength, YearLength - ShortLength));
            }
        }

        return text;
    }

    // So many figures, and no more on either side.
    private static bool IsFigures(string text, int start, int length) => start + length <= text.Length && text.AsSpan(start, length).IndexOfAnyExceptInRange('0', '9') < 0
        && !(start > 0 && char.IsAsciiDigit(text[start - 1])) && !(start + length < text.Length && char.IsAsciiDigit(text[start + length]));

    // "2010–11–15" is a day.
    private static bool GoesOn(string text, int at) => at < text.Length && text[at] is ('-' or '–' or '/');

    private static int Number(string text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';
}
