using System.Globalization;

namespace GmgBot.Answers.Questions;

/// <summary>Finds the step in time that a question takes: a number, a unit and a direction.</summary>
internal sealed class TimeStepReader(IReadOnlyList<PeriodWords> languages)
{
    /// <summary>The longest phrase for a unit or a direction, in words.</summary>
    private const int LongestPhrase = 2;

    private readonly PeriodWords[] _languages = [.. languages];

    // Most words are no number, in whatever language: one look-up for all.
    private readonly HashSet<string> _counts = [.. languages.SelectMany(words => words.One.Concat(words.Numbers.Keys))];

    /// <summary>The first step, or null where there is none.</summary>
    public TimeStep? Find(Row<Token> tokens)
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!_counts.Contains(tokens[at].Word) && tokens[at].Folded is not [>= '0' and <= '9', ..])
            {
                continue;
            }

            foreach (var words in _languages)
            {
                if (Count(words, tokens[at]) is { } count && Unit(words, tokens, at + 1) is { } unit && Direction(words, tokens, at + 1 + unit.Used) is { } direction && !IsBeforeDeed(tokens, at + 1 + unit.Used + direction.Used))
                {
                    // "Half a year later"; half a month is no step.
                    var (months, days) = (count * unit.Months * direction.Sign, count * unit.Days * direction.Sign);
                    var halved = at > 0 && words.Half.Contains(tokens[at - 1].Word);
                    return halved && (months % 2 != 0 || days != 0) ? null : new TimeStep(at, at + 1 + unit.Used + direction.Used, halved ? months / 2 : months, days);
                }
            }
        }

        return null;
    }

    // "Un semestre avant de céder la place": a length, and what is done behind it.
    private static bool IsBeforeDeed(Row<Token> tokens, int at) => at + 1 < tokens.Count && tokens[at] is { Gap: " ", Word: "de" or "d" } && tokens[at - 1].Word is "avant";

    private static int? Count(PeriodWords words, Token token) =>
        words.One.Contains(token.Word) ? 1
        : token.Folded.Length <= 2 && int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure
        : words.Numbers.TryGetValue(token.Word, out var number) ? number
        : null;

    // The longer phrase first: "plus tard" says more than "plus".
    private static (int Months, int Days, int Used)? Unit(PeriodWords words, Row<Token> tokens, int at)
    {
        for (var length = Math.Min(LongestPhrase, tokens.Count - at); length >= 1; length--)
        {
            var phrase = Phrase.Of(tokens, at, length);
            if (words.Units.TryGetValue(phrase, out var months))
            {
                return (months, 0, length);
            }

            if (words.DayUnits.TryGetValue(phrase, out var days))
            {
                return (0, days, length);
            }
        }

        return null;
    }

    private static (int Sign, int Used)? Direction(PeriodWords words, Row<Token> tokens, int at)
    {
        for (var length = Math.Min(LongestPhrase, tokens.Count - at); length >= 1; length--)
        {
            var phrase = Phrase.Of(tokens, at, length);
            var sign = words.Later.Contains(phrase) ? 1 : words.Earlier.Contains(phrase) ? -1 : 0;
            if (sign != 0)
            {
                return (sign, length);
            }
        }

        return null;
    }
}
