namespace GmgBot.Answers.Questions;

/// <summary>Reads the months of a date and the days in front of them, in figures and in words: "15 October", "the fifteenth of October", "trente et un décembre".</summary>
internal sealed class MonthDays(IReadOnlyList<PeriodWords> languages)
{
    /// <summary>The most words that may stand between a day and its month: "15th of the month of".</summary>
    private const int MostGlue = 2;

    /// <summary>The most words of a number: "trente et un".</summary>
    private const int LongestNumber = 3;

    private const int LastDay = 31;

    private readonly PeriodWords[] _languages = [.. languages];
    private readonly PeriodWordKinds _kinds = new(languages);

    /// <summary>Whether a day opens at a token: one in figures, whatever stands behind it, or one in words with its month.</summary>
    public bool Opens(Row<Token> tokens, int i) => Figure(tokens[i]) is not null || Spelled(tokens, i) is not null;

    /// <summary>The day of a month that begins at a token, with the number of its words; null where it has no month.</summary>
    public (YearPart Part, int Used)? Of(Row<Token> tokens, int i) => Figure(tokens[i]) is { } day ? Dated(tokens, i, i + 1, day, MostGlue) : Spelled(tokens, i);

    /// <summary>The month that a token names.</summary>
    public int? Month(Row<Token> tokens, int i)
    {
        if (i < tokens.Count)
        {
            foreach (var words in _languages)
            {
                if (words.Months.TryGetValue(tokens[i].Word, out var month))
                {
                    return month;
                }
            }
        }

        return null;
    }

    /// <summary>The day that a token gives in figures: "15", "15th", "1er".</summary>
    public int? Figure(Token token)
    {
        if (token.Folded is not [>= '0' and <= '9', ..])
        {
            return null;
        }

        var digits = token.Folded.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : token.Folded.Length;
        return digits is 1 or 2 && int.Parse(token.Folded.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= LastDay and var day
            && (digits == token.Folded.Length || _kinds.Has(token.Folded[digits..], PeriodWordKind.DayEndings)) ? day : null;
    }

    // "Ten in November" counts something: only an ordinal may have words between it and its month. "Dix-sept" is one number, and no day of September.
    private (YearPart Part, int Used)? Spelled(Row<Token> tokens, int i)
    {
        for (var length = Math.Min(LongestNumber, tokens.Count - i - 1); length > 0; length--)
        {
            var number = length == 1 ? tokens[i].Word : string.Join('-', tokens.Skip(i).Take(length).Select(token => token.Word));
            foreach (var words in _languages)
            {
                var ordinal = words.DayEndings.Any(ending => ending.Length > 1 && number.EndsWith(ending, StringComparison.Ordinal));
                if ((words.Numbers.TryGetValue(number, out var day) && day <= LastDay) || (ordinal && words.Ordinals.TryGetValue(number, out day)))
                {
                    return Dated(tokens, i, i + length, day, ordinal ? MostGlue : 0);
                }
            }
        }

        return null;
    }

    private (YearPart Part, int Used)? Dated(Row<Token> tokens, int i, int next, int day, int glue)
    {
        for (var last = next + glue; next < tokens.Count && next < last && (_kinds.Has(tokens[next].Word, PeriodWordKind.Glue) || _kinds.Has(tokens[next].Word, PeriodWordKind.DayEndings)); next++)
        {
        }

        return Month(tokens, next) is { } month ? (new YearPart(month, month, day), next - i + 1) : null;
    }
}
