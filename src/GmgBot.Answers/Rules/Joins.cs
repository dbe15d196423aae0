using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about what two relations share: "which founders later chaired?", "which members admitted in 2007 chaired first?", "which members were no founders?"</summary>
internal sealed class Joins(FactBase facts)
{
    /// <summary>How much lower the second relation may score.</summary>
    private const int Margin = 15;

    private static readonly string[] Asking = ["who", "which", "what", "how-many", "list", "when"];

    /// <summary>Makes a frame of two relations.</summary>
    /// <returns>The frame, or null where the question is about one relation only.</returns>
    public Frame? Read(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading)
    {
        if (frame.Subjects.Count > 0 || frame.Relation.SubjectType is null || AsksTwice(reading))
        {
            return null;
        }

        return Without(frame, matches, reading) ?? Both(frame, matches, reading);
    }

    private Frame? Both(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading)
    {
        var asks = (reading.Has("any") && reading.Has("yes-no")) || reading.Has("both") || reading.Has("among") || (reading.Has("which") && (frame.Periods.Count == 0 || reading.Has("join"))) || (reading.Has("how-many") && reading.Has("found"));
        if (!asks || (reading.Has("how-many") && !reading.Has("among") && !reading.Has("found"))
            || matches.FirstOrDefault(match => match.Score >= matches[0].Score - Margin && IsPartner(frame.Relation, match.Relation)) is not { } partner)
        {
            return null;
        }

        // What stands first in the knowledge is what is asked; the other one limits whom.
        var order = facts.Relations.ToList();
        var (asked, limiting) = order.IndexOf(partner.Relation) < order.IndexOf(frame.Relation) ? (partner, matches[0]) : (matches[0], partner);
        // "Which members never chaired?" cannot be told where the sources do not name all that did.
        if ((reading.Has("never") || reading.Has("not")) && !asked.Relation.Complete)
        {
            return frame with { Without = true };
        }

        var joined = frame with { Ask = Ask.Both, Relation = limiting.Relation, Also = asked.Relation, Pick = Pick(reading) };
        return frame.Periods.Count > 0 && IsNearer(reading, asked, limiting) ? joined with { Periods = [], AlsoPeriods = frame.Periods } : joined;
    }

    // "Which members were no founders?": all of one relation but those of another that the sources name in full.
    private Frame? Without(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading) =>
        reading.Has("not") && (reading.Has("which") || reading.Has("who") || (reading.Has("member") && !reading.Has("yes-no"))) && reading.Has("found") && reading.IndexOf("not") < reading.IndexOf("found") && !reading.Has("cochair") && !reading.Has("chair") && frame.Periods.Count == 0
        && matches.Select(match => match.Relation).FirstOrDefault(relation => relation is { Complete: true, Shape: RelationShape.Event, ObjectType: not null }) is { } founded
        && facts.Relations.FirstOrDefault(relation => relation.Shape == RelationShape.Since && relation.SubjectType == founded.SubjectType) is { } state
            ? frame with { Ask = Ask.Both, Relation = state, Also = founded, Without = true }
            : null;

    private static Ask? Pick(Reading reading) => reading.Has("how-many") ? Ask.HowMany : reading.Has("first") ? Ask.First : reading.Has("last") ? Ask.Last : null;

    private static bool IsPartner(Relation one, Relation other) =>
        other.SubjectType == one.SubjectType && other != one && (other.FactsOf ?? other.Id) != (one.FactsOf ?? one.Id) && (one.Exclusive || other.Exclusive || one.ObjectType is not null);

    // "Who founded it, and who chaired it?" are two questions.
    private static bool AsksTwice(Reading reading) =>
        // "Which founders chaired, and when?" asks for no other relation.
        reading.IndexOf("and") is > 0 and var link && Enumerable.Range(link, reading.Tokens.Count - link).Any(at => !reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || mark.Id is "and" or "when" or "clause-when" or "order" or "no-kind"))) && reading.Marks.Any(mark => mark.Start > link && Asking.Contains(mark.Id)) && reading.Marks.Any(mark => mark.Start < link && Asking.Contains(mark.Id));

    // The date belongs to the verb that it stands next to.
    private static bool IsNearer(Reading reading, RelationMatch asked, RelationMatch limiting) => Distance(reading, asked) < Distance(reading, limiting);

    private static int Distance(Reading reading, RelationMatch match)
    {
        var words = match.Cue.All.SelectMany(any => any).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(Asking);
        var period = reading.Periods[0];
        return reading.Marks.Where(mark => words.Contains(mark.Id)).Select(mark => mark.End <= period.Start ? period.Start - mark.End : Math.Max(0, mark.Start - period.End)).DefaultIfEmpty(int.MaxValue).Min();
    }
}
