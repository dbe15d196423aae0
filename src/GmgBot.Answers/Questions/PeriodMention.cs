using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Questions;

/// <summary>A period that a question names.</summary>
/// <param name="Start">The index of its first token, prepositions included.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Span">The part of a year, or null where a whole year is meant.</param>
/// <param name="Year">The year, or null where none was given.</param>
/// <param name="Role">How it is used.</param>
/// <param name="Through">The last part, where it is a range of two.</param>
internal sealed record PeriodMention(int Start, int End, YearPart? Span, int? Year, PeriodRole Role, PeriodMention? Through = null)
{
    private const int Middle = 6;

    private const int LastOfYear = 12;

    /// <summary>The period itself, where an event bounds it and no words name it.</summary>
    public Period? Known { get; init; }

    /// <summary>Whether it is a range from one part to another ("from January to June"), and not some time between the two ("between January and June").</summary>
    public bool IsStretch { get; init; }

    /// <summary>Whether it is said to go on up to then ("until June"), and not to have come by then ("by June").</summary>
    public bool IsUpTo { get; init; }

    /// <summary>Whether it covers the token of an index.</summary>
    public bool Covers(int token) => Start <= token && token < End;

    /// <summary>The period, with <paramref name="year"/> where none was given; null where there is still none, or no such day.</summary>
    public Period? In(int? year)
    {
        if (Known is { } bounded)
        {
            return bounded;
        }

        var own = Year ?? Through?.Year ?? year;
        if (own is not { } known)
        {
            return null;
        }

        var first = Span is null ? Period.Year(known) : Span.In(known);
        if (Through is null || first is null)
        {
            return first;
        }

        // "Between mid-2007 and mid-2009": from one summer to the other, and not some time in the middle of both years.
        if (Span is { Vagueness: Vagueness.Mid, FirstMonth: 1, LastMonth: LastOfYear } && Through is { Year: { } until, Span: { Vagueness: Vagueness.Mid, FirstMonth: 1, LastMonth: LastOfYear } } && until > known)
        {
            return new Period(new DateOnly(known, Middle + 1, 1), Period.Month(until, Middle).End);
        }

        return Through.In(known) is not { } last ? null
            : last.End >= first.Value.Start ? new Period(first.Value.Start, last.End)
            // "from November to February": the second part lies in the next year.
            : Through.Year is null && Through.In(known + 1) is { } later ? new Period(first.Value.Start, later.End)
            : first.Value.Through(last);
    }
}
