namespace GmgBot.Answers.Questions;

/// <summary>The halves and quarters of a year.</summary>
internal static class YearDivision
{
    /// <summary>One of the equal parts of a year, counted from 1; null where there are not so many.</summary>
    /// <param name="number">Which part.</param>
    /// <param name="into">How many parts make a year.</param>
    public static YearPart? Of(int number, int into) =>
        number >= 1 && number <= into ? new YearPart(((number - 1) * (12 / into)) + 1, number * (12 / into)) : null;

    /// <summary>The part that a figure and a letter stand for: "S1", "H2", "Q3", "T4", "3Q".</summary>
    public static YearPart? Short(string word) => word.Length != 2 ? null
        : char.IsAsciiDigit(word[1]) ? Short(word[0], word[1] - '0')
        : char.IsAsciiDigit(word[0]) ? Short(word[1], word[0] - '0')
        : null;

    private static YearPart? Short(char kind, int number) => kind switch { 's' or 'h' => Of(number, 2), 'q' or 't' => Of(number, 4), _ => null };
}
