using System.Globalization;
using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Questions;

/// <summary>Finds the periods that a question names.</summary>
internal sealed class PeriodReader(IReadOnlyList<PeriodWords> languages)
{
    /// <summary>How many words may stand between two numbers that share their noun: "the first or in the second half".</summary>
    private const int ReachOfNoun = 4;

    /// <summary>A year of 365 days: without a year behind it, February ends on its 28th.</summary>
    private const int CommonYear = 1;

    private readonly PeriodWords[] _languages = [.. languages];
    private readonly PeriodWordKinds _kinds = new(languages);

    private readonly PeriodPhrases _phrases = new(languages);

    private readonly MonthDays _days = new(languages);

    private readonly YearEdges _edges = new(languages);
    private readonly YearTurns _turns = new(languages);

    /// <summary>Finds all periods in their order; a year given once serves the parts that have none.</summary>
    public Row<PeriodMention> Find(Row<Token> tokens)
    {
        var found = new List<PeriodMention>();
        for (var at = 0; at < tokens.Count;)
        {
            if (_kinds.MayOpen(tokens[at].Word) && ReadOne(tokens, at) is { } mention)
            {
                found.Add(mention);
                at = mention.End;
            }
            else
            {
                at++;
            }
        }

        return found.Count == 0 ? [] : [.. SplitYears(_turns.Read(Join(found, tokens), tokens)).Select(mention => WithRole(mention, tokens))];
    }

    private PeriodMention? ReadOne(Row<Token> tokens, int at)
    {
        if ((NumericDate.Read(tokens, at) ?? Decade(tokens, at)) is { } settled)
        {
            return settled;
        }

        int? year = null;
        YearPart? part = null;
        int? ordinal = null;
        var start = -1;
        var end = at;
        for (var i = at; i < tokens.Count;)
        {
            var used = 1;
            if (year is null && Year(tokens, i) is { } aYear)
            {
                (year, used) = aYear;
            }
            else if (ordinal is null && part is null && start < 0 && Ordinal(tokens, i) is { } shared && SharedHalf(tokens, i) is { } kind && YearDivision.Of(shared, kind) is { } alike)
            {
                return new PeriodMention(i, i + 1, alike, null, PeriodRole.At);
            }
            else if (ordinal is null && part is null && Ordinal(tokens, i) is { } n && HalfOrQuarter(tokens, i + 1) is { } after)
            {
                if (YearDivision.Of(n, after) is not { } divided)
                {
                    break;
                }

                part = divided;
                used = 2;
                ordinal = n;
            }
            else if (part is null && Part(tokens, i) is { } aPart)
            {
                (part, used) = aPart;
            }
            else if (part is null && _edges.At(tokens, i, year is null ? Year(tokens, _edges.Behind(tokens, i)) is not null : _edges.IsSubject(tokens, start)) is { } edge)
            {
                (part, used) = edge;
            }
            else if (part is not null && year is null && ShortYear(tokens[i]) is { } shortYear && Part(tokens, i) is null)
            {
                year = shortYear;
            }
            else if (year is not null && part is null && Is(PeriodWordKind.To, tokens[i]) && Part(tokens, i + 1) is { } until && Year(tokens, i + 1 + until.Used) is not null)
            {
                // "from 2009 to June 2011": the month is of the later year.
                break;
            }
            else if (start >= 0 && i + 1 < tokens.Count && Is(PeriodWordKind.Glue, tokens[i]) && !tokens[i].Gap.Contains(';', StringComparison.Ordinal))
            {
                i++;
                continue;
            }
            else
            {
                break;
            }

            start = start < 0 ? i : start;
            i += used;
            end = i;
        }

        return start == at && (year is not null || part is not null) ? new PeriodMention(start, end, part, year, PeriodRole.At) : null;
    }

    // "between A and B", "from A to B", "A-B"
    private List<PeriodMention> Join(List<PeriodMention> found, Row<Token> tokens)
    {
        var joined = new List<PeriodMention>();
        foreach (var mention in found)
        {
            if (joined.Count > 0 && joined[^1] is { Through: null } first && Connects(first, mention, tokens))
            {
                joined[^1] = first with { End = mention.End, Through = mention, IsStretch = !tokens.Skip(first.End).Take(mention.Start - first.End).Any(token => Is(PeriodWordKind.And, token)) };
            }
            else
            {
                joined.Add(mention);
            }
        }

        return joined;
    }

    private bool Connects(PeriodMention first, PeriodMention second, Row<Token> tokens)
    {
        var between = tokens.Skip(first.End).Take(second.Start - first.End).ToList();
        if (between.Count == 0)
        {
            // "juil.-déc. 2009": the full stop is of the word.
            var gap = tokens[second.Start].Gap.Trim() is ".-" ? "-" : tokens[second.Start].Gap.Trim();
            return gap is "-" or "/" or ".." or "..." && (first.Year is not null || second.Year is not null) && !(gap == "/" && first.Year is null);
        }

        // "from the start of A to the end of B" keeps its articles.
        var words = between.Where(token => !Is(PeriodWordKind.Glue, token) || Is(PeriodWordKind.To, token)).ToList();
        var introduced = first.Start > 0 && (IsBetween(tokens[first.Start - 1]) || (first.Start > 1 && Is(PeriodWordKind.Glue, tokens[first.Start - 1]) && IsBetween(tokens[first.Start - 2])));
        // "From May through to June"
        return words.Count is 1 or 2 && (words.TrueForAll(word => Is(PeriodWordKind.To, word)) || (words.Count == 1 && introduced && Is(PeriodWordKind.And, words[0])));
    }

    // "Entre 2007 et 2010"; but "de 2007 et de 2010" are two.
    private bool IsBetween(Token token) => Is(PeriodWordKind.Between, token) && !Is(PeriodWordKind.Glue, token);

    // "June and July 2010": the year serves both; "in 2010, the first half": so it does here.
    private static IEnumerable<PeriodMention> SplitYears(IReadOnlyList<PeriodMention> found)
    {
        var years = found.Where(mention => mention.Year is not null || mention.Through?.Year is not null).ToList();
        var parts = found.Where(mention => mention.Year is null && mention.Through?.Year is null).ToList();
        if (parts.Count == 0 || years.Count == 0)
        {
            return found;
        }

        var bare = years.Where(mention => mention.Span is null && mention.Through is null).ToList();
        if (years.Count == 1 && bare.Count == 1)
        {
            return parts.Select(part => part with { Year = bare[0].Year });
        }

        // Each part takes the next year behind it, or else the last one.
        return found.Select(mention => mention.Year is not null || mention.Through?.Year is not null
            ? mention
            : mention with { Year = YearOf(mention, years) });
    }

    // "On 31 December 2009 ... and on 1 January?": of the new year.
    private static int? YearOf(PeriodMention part, List<PeriodMention> years)
    {
        var dated = years.Find(year => year.Start > part.Start) ?? years[^1];
        return dated.Start < part.Start && dated is { Span: { LastMonth: 12, Vagueness: Vagueness.None }, Through: null } && part.Span is { FirstMonth: 1, LastMonth: 1 } ? dated.Year + 1 : dated.Year;
    }

    private PeriodMention WithRole(PeriodMention mention, Row<Token> tokens)
    {
        // "And the year before, 2010?": behind a comma the date tells which year that is.
        for (var i = mention.Start - 1; i >= 0 && i >= mention.Start - 3 && !tokens[i + 1].Gap.Contains(',', StringComparison.Ordinal); i--)
        {
            foreach (var words in _languages)
            {
                if (i > 0 && words.Roles.TryGetValue(tokens[i - 1].Word + " " + tokens[i].Word, out var phrase))
                {
                    return As(phrase, mention with { Start = i - 1, IsUpTo = Is(PeriodWordKind.To, tokens[i]) });
                }

                if (words.Roles.TryGetValue(tokens[i].Word, out var role))
                {
                    return As(role, mention with { Start = i, IsUpTo = Is(PeriodWordKind.To, tokens[i]) });
                }
            }

            if (!Is(PeriodWordKind.Glue, tokens[i]))
            {
                break;
            }
        }

        return mention;
    }

    // The eve of a day is a day too.
    private static PeriodMention As(PeriodRole role, PeriodMention mention) => role is not (PeriodRole.Eve or PeriodRole.Morrow) ? mention with { Role = role }
        : mention.In(null) is not { } period ? mention
        : mention with { Known = Day(role == PeriodRole.Eve ? period.Start.AddDays(-1) : period.End.AddDays(1)) };

    private static Period Day(DateOnly day) => new(day, day);

    private (YearPart Part, int Used)? Part(Row<Token> tokens, int i)
    {
        // "La rentrée de septembre": no doubt of what several words name.
        if (_phrases.From(tokens, i, 1, words => words.Parts) is { Used: > 1 } whole)
        {
            return OfMonth(whole, tokens, i);
        }

        var word = tokens[i].Word;
        // "Ils ont été 14" names no summer.
        if (Is(PeriodWordKind.Ambiguous, tokens[i]) && !(i + 1 < tokens.Count && (NumericDate.IsYear(tokens[i + 1]) || (_days.Figure(tokens[i + 1]) is not null && (_days.Month(tokens, i) is not null || tokens[i + 1].Folded[0] == '0')) || _days.Month(tokens, i + 1) is not null)) && !(i > 0 && (Is(PeriodWordKind.BeforeAmbiguous, tokens[i - 1]) || _days.Figure(tokens[i - 1]) is not null)))
        {
            return null;
        }

        if (_days.Month(tokens, i) is { } month)
        {
            // "October 15", "October 15th 2010", but not "October 2010" or "October '10".
            return i + 1 < tokens.Count && _days.Figure(tokens[i + 1]) is { } dayAfter && !NumericDate.IsYear(tokens[i + 1]) && !IsShortYear(tokens, i + 1) ? (new YearPart(month, month, dayAfter), 2) : (new YearPart(month, month), 1);
        }

        if (_days.Opens(tokens, i))
        {
            return _days.Of(tokens, i);
        }

        if (YearDivision.Short(word) is { } half)
        {
            return (half, 1);
        }

        // "semestre 2", "half II", "quarter 3"
        if (HalfOrQuarter(tokens, i) is { } kind && !IsPronoun(tokens, i + 1) && (Ordinal(tokens, i + 1) ?? Figure(tokens, i + 1)) is { } number && YearDivision.Of(number, kind) is { } divided)
        {
            return (divided, 2);
        }

        if (_phrases.From(tokens, i, 1, words => words.Parts) is { } named)
        {
            return named;
        }

        var loose = Is(PeriodWordKind.Early, tokens[i]) ? Vagueness.Early : Is(PeriodWordKind.Mid, tokens[i]) ? Vagueness.Mid : Is(PeriodWordKind.Late, tokens[i]) ? Vagueness.Late : Vagueness.None;
        return loose == Vagueness.None ? null : LooseMonth(tokens, i, loose);
    }

    // "The first day of July", "the last days of June": the edge of a month, where its phrase alone is that of a year.
    private (YearPart Part, int Used) OfMonth((YearPart Part, int Used) edge, Row<Token> tokens, int i)
    {
        var next = i + edge.Used;
        while (next < tokens.Count && next < i + edge.Used + 2 && Is(PeriodWordKind.Glue, tokens[next]))
        {
            next++;
        }

        return edge.Part is { FirstMonth: 1 or 12, LastMonth: 1 or 12, Vagueness: Vagueness.None } part && part.FirstMonth == part.LastMonth && part.Day is null or 1 or 31 && _days.Month(tokens, next) is { } month && !Is(PeriodWordKind.Ambiguous, tokens[next])
            ? (new YearPart(month, month, part.Day is > 1 ? DateTime.DaysInMonth(CommonYear, month) : part.Day) { IsOfMonth = true }, next - i + 1)
            : edge;
    }

    // "late October 2010" is October; "early 2010" a part of the year; "early" alone may mean anything, and the next sentence says nothing of it.
    private (YearPart Part, int Used)? LooseMonth(Row<Token> tokens, int i, Vagueness loose)
    {
        var next = i + 1;
        // "Did it end in 2007?" says nothing of the end of 2007.
        if (next < tokens.Count && Array.Exists(_languages, words => words.NotParts.Contains(tokens[i].Word + " " + tokens[next].Word)))
        {
            return null;
        }

        // "from the start to 2008" is no start of 2008.
        while (next < tokens.Count && next < i + 4 && Is(PeriodWordKind.Glue, tokens[next]) && !Is(PeriodWordKind.To, tokens[next]))
        {
            next++;
        }

        // "At the very start, in 2003": what stands behind the comma says when that was.
        return next < tokens.Count && (tokens[next].Gap.AsSpan().IndexOfAny('.', '?', '!') >= 0 || (next > i + 1 && tokens[i + 1].Gap.Contains(',', StringComparison.Ordinal))) ? null : _days.Month(tokens, next) is { } month ? (new YearPart(month, month) { IsOfMonth = true }, next - i + 1)
            : Year(tokens, next) is not null || (next < tokens.Count && ShortYear(tokens[next]) is not null && tokens[next].Folded[0] is '0' or '1') || Ordinal(tokens, next) is not null ? (new YearPart(1, 12, null, loose), 1)
            : null;
    }

    private (int Year, int Used)? Year(Row<Token> tokens, int i)
    {
        if (i >= tokens.Count)
        {
            return null;
        }

        if (NumericDate.IsYear(tokens[i]))
        {
            return (int.Parse(tokens[i].Folded, CultureInfo.InvariantCulture), 1);
        }

        if (IsBareShortYear(tokens, i))
        {
            return (ShortYear(tokens[i])!.Value, 1);
        }

        return _phrases.From(tokens, i, 2, words => words.Years);
    }

    // "the 1990s", "les années 90": ten years.
    private PeriodMention? Decade(Row<Token> tokens, int i) => _phrases.From(tokens, i, 1, words => words.Decades) is var (year, used)
        ? new PeriodMention(i, i + used, null, year, PeriodRole.At) { Known = Period.Months(year, 1, 12).Through(Period.Year(year + 9)) }
        : null;

    // "late 07", "april '09": two figures behind a part of the year.
    private static int? ShortYear(Token token) => token.Folded is [>= '0' and <= '9', >= '0' and <= '9'] && int.Parse(token.Folded, CultureInfo.InvariantCulture) is <= 30 and var year ? 2000 + year : null;

    // Behind a month a number is the day, unless an apostrophe or a zero without a year behind it says otherwise: "june '10", "juin 07".
    private static bool IsShortYear(Row<Token> tokens, int i) => ShortYear(tokens[i]) is not null
        && (tokens[i].Gap.EndsWith('\'') || (tokens[i].Folded[0] == '0' && !(i + 1 < tokens.Count && NumericDate.IsYear(tokens[i + 1]))));

    // "in 09", "en 07", "'10": two figures behind an apostrophe, or with a zero in front behind a preposition.
    private bool IsBareShortYear(Row<Token> tokens, int i) => i > 0 && ShortYear(tokens[i]) is not null
        && ((tokens[i].Gap is " '" && tokens[i].Folded[0] is '0' or '1') || (tokens[i].Folded[0] == '0' && tokens[i].Gap == " " && (Is(PeriodWordKind.Glue, tokens[i - 1]) || Array.Exists(_languages, words => words.Roles.ContainsKey(tokens[i - 1].Word)))));

    private static int? Figure(Row<Token> tokens, int i) =>
        i < tokens.Count && tokens[i].Folded is [>= '1' and <= '4'] figure ? figure[0] - '0' : null;

    private int? Ordinal(Row<Token> tokens, int i)
    {
        if (i < tokens.Count)
        {
            foreach (var words in _languages)
            {
                if (words.Ordinals.TryGetValue(tokens[i].Word, out var n))
                {
                    return n;
                }
            }
        }

        return null;
    }

    /// <summary>2 for a word that means half a year, 4 for a quarter.</summary>
    private int? HalfOrQuarter(Row<Token> tokens, int i) =>
        i >= tokens.Count ? null : Is(PeriodWordKind.Half, tokens[i]) ? 2 : Is(PeriodWordKind.Quarter, tokens[i]) ? 4 : null;

    // "the first or the second half": the noun serves both.
    private int? SharedHalf(Row<Token> tokens, int i)
    {
        for (var next = i + 1; next < tokens.Count && next <= i + ReachOfNoun; next++)
        {
            if (Ordinal(tokens, next) is not null)
            {
                return HalfOrQuarter(tokens, next + 1);
            }
        }

        return null;
    }

    // "The semester I started": the numeral "I" ends the message or its clause, or has a year or a link behind it.
    private bool IsPronoun(Row<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i].Text is "I" or "i" && tokens[i + 1].Gap == " " && !Is(PeriodWordKind.Glue, tokens[i + 1]) && !Is(PeriodWordKind.And, tokens[i + 1]) && Year(tokens, i + 1) is null && ShortYear(tokens[i + 1]) is null;

    private bool Is(PeriodWordKind kind, Token token) => _kinds.Has(token.Word, kind);
}
