using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Tests.Facts;

namespace GmgBot.Answers.Tests.Rules;

/// <summary>Readings made by hand: "who chair @ant 2010" holds two concepts, an entity and a period.</summary>
internal static class Readings
{
    public static Reading Of(string parts)
    {
        var tokens = new List<Token>();
        var marks = new List<Mark>();
        var periods = new List<PeriodMention>();
        foreach (var part in parts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = tokens.Count;
            tokens.Add(new Token(part, part, " "));
            if (PeriodNotation.Parse(part) is { } period)
            {
                periods.Add(new PeriodMention(at, at + 1, new YearPart(period.Start.Month, period.End.Month), period.Start.Year, PeriodRole.At));
            }
            else
            {
                marks.Add(part[0] == '@'
                    ? new Mark(at, 1, MarkKind.Entity, part[1..], Language.English, Invented.Entity(part[1..]))
                    : new Mark(at, 1, MarkKind.Concept, part, Language.English));
            }
        }

        return new Reading { Text = parts, Language = Language.English, Tokens = [.. tokens], Marks = [.. marks], Periods = [.. periods], Unexplained = [], StrangeNames = [] };
    }
}
