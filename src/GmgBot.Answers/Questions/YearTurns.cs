using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Questions;

/// <summary>Finds the turn from one year to the next: "à la charnière de 2010 et 2011", "at the turn from 2009 to 2010", "when 2009 became 2010".</summary>
internal sealed class YearTurns(IReadOnlyList<PeriodWords> languages)
{
    /// <summary>How many words may stand between the noun and the first year: "at the turn of the years 2010 and 2011".</summary>
    private const int Reach = 3;

    /// <summary>The months of a winter that begins in one year and ends in the next: "hiver 2010-2011".</summary>
    private const int FirstOfWinter = 12;
    private const int LastOfWinter = 2;

    /// <summary>Makes the last day of the one year and the first of the next out of two years that meet so.</summary>
    /// <param name="found">The periods, ranges joined.</param>
    /// <param name="tokens">The question.</param>
    public IReadOnlyList<PeriodMention> Read(IReadOnlyList<PeriodMention> found, Row<Token> tokens)
    {
        var read = new List<PeriodMention>();
        foreach (var mention in found)
        {
            if (mention is { Year: { } year, Span: null, Through: { Year: { } next, Span: null } } && next == year + 1 && HasNoun(tokens, mention.Start))
            {
                read.Add(mention with { Known = Turn(year), Through = null, IsStretch = false });
            }
            else if (mention is { Year: { } winter, Span: { FirstMonth: 1, LastMonth: LastOfWinter, Day: null }, Through: { Year: { } spring, Span: null } through } && spring == winter + 1 && tokens[through.Start].Gap.Trim() is "-" or "/")
            {
                read.Add(mention with { Known = new Period(new DateOnly(winter, FirstOfWinter, 1), new DateOnly(spring, LastOfWinter + 1, 1).AddDays(-1)), Through = null, IsStretch = false });
            }
            else if (read.Count > 0 && read[^1] is { Span: null, Through: null, Year: { } before } first && mention is { Span: null, Through: null } && mention.Year == before + 1 && (Becomes(tokens, first.End, mention.Start) || (IsAnd(tokens, first.End, mention.Start) && HasNoun(tokens, first.Start))))
            {
                read[^1] = first with { End = mention.End, Known = Turn(before) };
            }
            else
            {
                read.Add(mention);
            }
        }

        // "When 2009 turned into 2010, that is up to 31 December 2009": the day says it better.
        return read.Exists(mention => mention.Span?.Day is not null) ? read.FindAll(mention => mention.Known is null) : read;
    }

    private static Period Turn(int year) => new(new DateOnly(year, 12, 31), new DateOnly(year + 1, 1, 1));

    // With its article: "to turn from 2010 to 2011" is a verb.
    private bool HasNoun(Row<Token> tokens, int year) => Enumerable.Range(1, Reach + 1).Select(back => year - back)
        .Any(at => at > 0 && languages.Any(words => words.Turn.Contains(tokens[at].Word)) && (tokens[at - 1].IsDefiniteArticle || languages.Any(words => words.To.Contains(tokens[at - 1].Word) || words.Glue.Contains(tokens[at - 1].Word))));

    private bool IsAnd(Row<Token> tokens, int from, int to) => to == from + 1 && languages.Any(words => words.And.Contains(tokens[from].Word));

    private bool Becomes(Row<Token> tokens, int from, int to) => to > from && Phrase.Of(tokens, from, to - from) is var between && languages.Any(words => words.Becomes.Contains(between));
}
