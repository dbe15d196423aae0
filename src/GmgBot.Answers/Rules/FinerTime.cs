using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a question asks for a finer date than the sources give: "on what day of April 2003 was it created?" where they name the month.</summary>
internal static class FinerTime
{
    /// <summary>What is told where a finer date is asked for: the date that is known, of one thing; nothing where there is none. All that was found where no such date is asked for.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="frame">How it was understood.</param>
    /// <param name="findings">What was found for it.</param>
    public static IReadOnlyList<Finding> Told(Reading reading, Frame frame, IReadOnlyList<Finding> findings)
    {
        findings = [.. findings.Select(finding => PartOfMonth.IsAsked(reading, finding) ? finding with { Kind = FindingKind.TooFine, Stands = null } : finding)];
        if (findings.Any(finding => finding.Kind == FindingKind.TooFine))
        {
            return Together(findings);
        }

        if (FinerOrder.IsAsked(reading, frame, findings))
        {
            return [findings[0] with { Kind = FindingKind.TooFine, Stands = null }];
        }

        if (!IsAsked(reading, frame, findings))
        {
            return findings;
        }

        var known = findings.SelectMany(finding => finding.Facts).Where(fact => fact.Period is not null).ToList();
        return findings is [{ Kind: FindingKind.Told or FindingKind.Yes or FindingKind.Listed } only] && known.Count > 0 && known.TrueForAll(fact => fact.Period == known[0].Period) ? [only with { Kind = FindingKind.TooFine, Facts = known, Stands = null }] : [];
    }

    // "Did X and Y join in March 2010?": one sentence for all of whom the date is not told so finely, in front of those who did.
    private static IReadOnlyList<Finding> Together(IReadOnlyList<Finding> findings)
    {
        var open = findings.Where(finding => finding.Kind == FindingKind.TooFine).ToList();
        var others = findings.Where(finding => finding.Kind != FindingKind.TooFine);
        return [.. others.Where(finding => finding.Kind == FindingKind.No), open[0] with { Facts = [.. open.SelectMany(finding => finding.Facts).Distinct()] }, .. others.Where(finding => finding.Kind != FindingKind.No)];
    }

    // Whether the day or the month is asked for, and no fact found is dated that finely.
    private static bool IsAsked(Reading reading, Frame frame, IReadOnlyList<Finding> findings)
    {
        // "What does the caption tell of? - What date was that briefing? Day and month": of a thing whose facts have no date at all.
        if (reading.Has("which-day") && frame.Relation is { Shape: RelationShape.Timeless, Topic: not null })
        {
            return true;
        }

        // "Did it meet on 12 March 2010?": that it meets regularly is told, but of no meeting when it was.
        if (reading.Has("meet") && frame is { Ask: Ask.IsTrue, Relation: { Shape: RelationShape.Timeless, SubjectType: null, Topic: null }, Periods: [{ IsDay: true } or { IsMonth: true }] } && frame.Relation.Has("meet"))
        {
            return true;
        }

        // "How many joined in March 2010?", where only the year is told.
        if (frame is { Ask: Ask.HowMany, Role: PeriodRole.At, Relation: { Shape: RelationShape.Event, ObjectType: null }, Periods: [{ IsYear: false, IsDay: false } part] } && findings.SelectMany(finding => finding.Facts).Any(fact => fact.Period is { IsYear: true } year && year.Contains(part)))
        {
            return true;
        }

        if (!(reading.Has("which-day") || reading.Has("which-month")) || frame.Relation.Shape is not (RelationShape.Event or RelationShape.Since))
        {
            return false;
        }

        // A term begins and ends with a month.
        var facts = findings.SelectMany(finding => finding.Facts).Where(fact => fact.Period is not null).ToList();
        return facts.Count > 0 && !facts.Exists(fact => fact.Period is { } period && (period.IsDay || ((period.IsMonth || fact.Relation.Shape == RelationShape.Span) && !reading.Has("which-day"))));
    }
}
