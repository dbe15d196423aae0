using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a question puts a part of the month forward of which no more than the month is told: "did X join in late November 2007?", "in the first week of April 2003?", "in the second half of November?"</summary>
internal static class PartOfMonth
{
    /// <summary>Whether it does, so that it is neither so nor not so.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="finding">What was found for it.</param>
    public static bool IsAsked(Reading reading, Finding finding) =>
        finding is { Frame: { Ask: Ask.IsTrue, Role: PeriodRole.At, Relation.Shape: RelationShape.Event or RelationShape.Since }, Kind: FindingKind.Yes or FindingKind.Told, Facts.Count: > 0 }
        && reading.Periods.Any(mention => IsPart(reading, mention) && mention.In(null) is { } month && finding.Facts.All(fact => fact.Period is { IsDay: false } told && told.Overlaps(month)));

    private static bool IsPart(Reading reading, PeriodMention mention) =>
        mention is { Role: PeriodRole.At, Through: null, Span: { Day: null } span } && span.FirstMonth == span.LastMonth
        && (span.IsOfMonth || IsOfIt(reading, mention, reading.Periods.Where(half => half.Span is not null).Select(half => half.End)) || IsOfIt(reading, mention, reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "short-while" }).Select(mark => mark.End)));

    // "The second half of November", "la première semaine de novembre": no more than a little word between the two.
    private static bool IsOfIt(Reading reading, PeriodMention month, IEnumerable<int> ends) => ends.Any(end => month.Start - end is 0 or 1 && !reading.IsBroken(end - 1, month.Start));
}
