using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about what two relations share: "which founders later chaired?", "which members admitted in 2007 chaired first?", "which members were no founders?"</summary>
internal sealed class Joins(FactBase facts)
{
    /// <summary>How much lower the second relation may score.</summary>
    private const int Margin = 15;

    /// <summary>How many words "not" may stand in front of what it denies: "not one of the founders".</summary>
    private const int FarthestNot = 4;

    private static readonly string[] Asking = ["who", "which", "what", "how-many", "list", "when"];

    /// <summary>Makes a frame of two relations.</summary>
    /// <returns>The frame, or null where the question is about one relation only.</returns>
    public Frame? Read(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading)
    {
        if (frame.Subjects.Count > 0 || frame.Relation.SubjectType is null || AsksTwice(reading))
        {
            return null;
        }

        return AllMembers(frame, reading) ?? AllFounders(frame, matches, reading) ?? OtherThanFounders(frame, matches, reading) ?? Without(frame, matches, reading) ?? Both(frame, matches, reading);
    }

    /// <summary>Reads a question about those who came in at a date: "how many of the 2007 entrants have chaired?", "lesquels des membres de 2006 ont présidé ?"; null where the date is not theirs.</summary>
    public Frame? OfWave(Frame frame, Reading reading) =>
        frame is { Subjects.Count: 0, Relation.Exclusive: true, Role: PeriodRole.At } && reading.Periods is [var date] && (reading.Has("who") || reading.Has("which") || reading.Has("how-many") || reading.Has("among") || reading.Has("any")) && (IsOfThose(reading, date) || AreIntroduced(reading, date))
        && facts.EntryOf(frame.Relation.SubjectType) is { } entered
            ? frame with { Ask = Ask.Both, Relation = entered, Also = frame.Relation, Pick = Pick(reading), Asserted = frame.Asserted && reading.Has("any"), Now = false, Today = false, Whole = false }
            : null;

    // "The members of 2006", "the four of November 2007", "the 2007 entrants"; but "which members chaired in 2010?"
    private static bool IsOfThose(Reading reading, PeriodMention date) =>
        reading.Marks.Any(mark => mark.Id is "new" or "join" && mark.Start >= date.End && mark.Start <= date.End + 1)
        || (reading.Marks.Any(of => of is { Kind: MarkKind.Concept, Id: "article", Length: 1 } && of.End == date.Start && reading.Tokens[of.Start].Word is "of" or "de" or "d")
            && (reading.Marks.Any(mark => mark.End == date.Start - 1 && mark.Id is "member" or "new") || (reading.Numbers.Count > 0 && !reading.Marks.Any(mark => mark.Covers(date.Start - 2) && mark.Id != "no-kind"))));

    // "Among the members that came in 2007, who chaired?": they came then, and chaired at any time.
    private static bool AreIntroduced(Reading reading, PeriodMention date) => !AsksTwice(reading) && (reading.Has("member") || (reading.Has("among") && reading.Has("agencies")))
        && reading.Marks.Any(mark => mark.Id == "join" && mark.End <= date.Start && mark.End >= date.Start - 1) && reading.Marks.Any(mark => mark.Id is "chair" or "lead" && mark.Start >= date.End);

    private Frame? Both(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading)
    {
        var asks = (reading.Has("any") && reading.Has("yes-no")) || (OfAll(reading) && AskChooser.PutsForward(reading)) || reading.Has("both") || reading.Has("among") || (reading.Has("which") && (frame.Periods.Count == 0 || reading.Has("join"))) || (frame.Periods.Count > 0 && (reading.Has("who") || reading.Has("which")) && reading.Has("found") && reading.Has("member") && reading.Has("chair") && !reading.Has("when") && !reading.Has("clause-when")) || (reading.Has("determiner") && reading.Has("found")) || (reading.Has("how-many") && reading.Has("found")) || (OfAll(reading) && reading.Has("yes-no") && frame.Periods.Count == 0);
        if (!asks || (reading.Has("how-many") && !reading.Has("among") && !reading.Has("found"))
            || matches.FirstOrDefault(match => match.Score >= matches[0].Score - Margin && IsPartner(frame.Relation, match.Relation)) is not { } partner)
        {
            return null;
        }

        // "How many founding members?": all founders are members, so that nothing is limited.
        if (reading.Has("how-many") && reading.Has("found") && !reading.HasAny("among", "nowadays", "still-there", "both") && matches[0].Relation.IsFounding && partner.Relation is { Shape: RelationShape.Since, ObjectType: null } && frame.Periods.Count == 0)
        {
            return null;
        }

        // What stands first in the knowledge is what is asked; the other one limits whom.
        var order = facts.Relations.ToList();
        var (asked, limiting) = order.IndexOf(partner.Relation) < order.IndexOf(frame.Relation) ? (partner, matches[0]) : (matches[0], partner);
        // "How many chairs were founding members?": founders, not only members.
        limiting = limiting.Relation is { Shape: RelationShape.Since, ObjectType: null } && asked.Relation.Exclusive && reading.Has("found") && matches.FirstOrDefault(match => match.Relation.IsFounding) is { } founding ? founding : limiting;
        // "Which members never chaired?" cannot be told where the sources do not name all that did.
        if ((reading.Has("never") || reading.Has("not")) && !asked.Relation.Complete)
        {
            return frame with { Without = true };
        }

        // "Did all the founders chair?": of all it is not said; those who did are told.
        var joined = frame with { Ask = Ask.Both, Relation = limiting.Relation, Also = asked.Relation, Pick = Pick(reading), Asserted = frame.Asserted && !OfAll(reading) };
        // "Which of the founders of 2003 have chaired?": when they founded it says no more than who they are.
        if (limiting.Relation.ObjectType is not null && frame.Periods is [var founded] && facts.Of(limiting.Relation).All(fact => fact.Period is { } own && own.Overlaps(founded)) && !facts.Of(asked.Relation).Any(fact => fact.Period is { } own && own.Overlaps(founded)))
        {
            return joined with { Periods = [] };
        }

        return frame.Periods.Count > 0 && IsNearer(reading, asked, limiting) ? joined with { Periods = [], AlsoPeriods = frame.Periods } : joined;
    }

    // "Were all sixteen there at the start?", "are the co-chairs all founders?": those who were not settle it.
    private Frame? AllFounders(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading)
    {
        if (!AskChooser.PutsForward(reading) || !(reading.Has("every") || reading.Has("all-of") || (reading.Has("list") && reading.Has("yes-no")) || (frame.Relation.ObjectType is null && reading.Numbers.Any(number => number == facts.Of(frame.Relation).Count))) || !IsSaidOfAll(reading) || reading.Has("who") || reading.Has("or") || reading.Has("never") || frame.Periods.Count > 0
            || facts.Relations.FirstOrDefault(founded => founded is { Complete: true, IsFounding: true } && founded.SubjectType == frame.Relation.SubjectType) is not { } founding)
        {
            return null;
        }

        // Of an office whose list is not complete, one who was no founder is enough to deny it.
        var asked = matches.Select(match => match.Relation).FirstOrDefault(relation => relation != founding && relation.SubjectType == founding.SubjectType && relation.Shape != RelationShape.Event)
            ?? (reading.Has("member") || reading.Numbers.Count > 0 ? facts.StateOf(founding.SubjectType) : null);
        return asked is null ? null : frame with { Ask = Ask.Both, Relation = asked, Also = founding, Without = true, Every = true, Object = null, Claimed = null };
    }

    // "Were all the chairs members?", "les fondateurs sont-ils tous membres ?": what they are stands behind who they are.
    private Frame? AllMembers(Frame frame, Reading reading)
    {
        if (!reading.Has("member") || !(reading.Has("every") || reading.Has("all-of") || reading.Has("list")) || !AskChooser.PutsForward(reading) || frame.Periods.Count > 0 || Asking.Any(asked => asked is not "list" && reading.Has(asked)) || reading.Has("or") || reading.Has("never"))
        {
            return null;
        }

        var noun = reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "chair" or "found" or "cochair" or "member" });
        // "Are the co-chairs all founding members?" asks whether they founded it.
        var group = noun?.Id == "member" || (noun?.Id != "found" && reading.Has("found")) ? null : facts.Relations.FirstOrDefault(relation => relation.SubjectType == frame.Relation.SubjectType && (noun?.Id == "chair" ? relation.Exclusive : noun?.Id == "found" ? relation is { Complete: true, IsFounding: true } : relation is { Complete: true, Shape: RelationShape.Timeless, ObjectType: not null }));
        return group is not null && facts.StateOf(group.SubjectType) is { } state
            ? frame with { Ask = Ask.Both, Relation = group, Also = state, Without = true, Every = true, Object = null, Claimed = null, Now = false, Today = false }
            : null;
    }

    // "Were all members founders?", but neither "were all founders members?" nor "les fondateurs sont-ils tous membres ?"
    private static bool IsSaidOfAll(Reading reading)
    {
        var begins = reading.Has("found") ? reading.IndexOf("found") : reading.IndexOf("always");
        var all = reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id is "every" or "all-of" or "list");
        return begins >= 0 && (all is null || (all.Start < begins && reading.Marks.FirstOrDefault(noun => noun.Start >= all.End && noun.Id is "found" or "member" or "agencies" or "chair" or "cochair" or "body" or "always")?.Id != "found" || reading.Marks.Any(noun => noun.End <= all.Start && noun.Id is "member" or "agencies" or "cochair" or "chair")));
    }

    // "Which chairs were not founders?": those of an office that are not among them.
    private static Frame? OtherThanFounders(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading) =>
        reading.IndexOf("not") is >= 0 and var not && reading.IndexOf("found") is var begins && begins > not && begins - not <= FarthestNot && (reading.Has("who") || reading.Has("which") || reading.Has("list")) && frame.Periods.Count == 0
        && matches.FirstOrDefault(match => match.Relation.Exclusive)?.Relation is { } office && matches.FirstOrDefault(match => match.Relation is { Complete: true, IsFounding: true })?.Relation is { } founded
            ? frame with { Ask = Ask.Both, Relation = office, Also = founded, Without = true, Now = false, Asserted = false }
            : null;

    // "Which members were no founders?": all of one relation but those of another that the sources name in full.
    private Frame? Without(Frame frame, IReadOnlyList<RelationMatch> matches, Reading reading) =>
        reading.Has("not") && (reading.Has("which") || reading.Has("who") || (reading.Has("member") && !reading.Has("yes-no"))) && reading.Has("found") && reading.IndexOf("not") < reading.IndexOf("found") && !reading.Has("cochair") && !reading.Has("chair") && frame.Periods.Count == 0
        && matches.Select(match => match.Relation).FirstOrDefault(relation => relation is { Complete: true, IsFounding: true }) is { } founded
        && facts.StateOf(founded.SubjectType) is { } state
            ? frame with { Ask = Ask.Both, Relation = state, Also = founded, Without = true }
            : null;

    private static bool OfAll(Reading reading) => (reading.Has("every") || reading.Has("all-of") || (reading.Has("list") && !reading.Has("which"))) && reading.IndexOf("found") >= 0 && reading.IndexOf("found") < Math.Max(reading.IndexOf("chair"), reading.IndexOf("lead"));

    private static Ask? Pick(Reading reading) => reading.Has("how-many") ? Ask.HowMany : reading.Has("first") ? Ask.First : reading.Has("last") ? Ask.Last : null;

    private static bool IsPartner(Relation one, Relation other) =>
        other.SubjectType == one.SubjectType && other != one && !other.SharesFacts(one) && (one.Exclusive || other.Exclusive || one.ObjectType is not null);

    // "Who founded it, and who chaired it?" are two questions.
    private static bool AsksTwice(Reading reading) =>
        // "Which founders chaired, and when?" asks for no other relation.
        reading.IndexOf("and") is > 0 and var link && Enumerable.Range(link, reading.Tokens.Count - link).Any(at => !reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || mark.Id is "and" or "when" or "clause-when" or "which-month" or "order" or "no-kind" or "to-link" or "kind" or "determiner" or "pronoun" or "each" or "yes-no" or "past" or "present" or "term" || (mark.Id == "lead" && reading.HasAt(mark.Start, "term"))))) && reading.Marks.Any(mark => mark.Start > link && Asking.Contains(mark.Id)) && reading.Marks.Any(mark => mark.Start < link && Asking.Contains(mark.Id));

    // The date belongs to the verb that it stands next to; that of a foundation needs none.
    private static bool IsNearer(Reading reading, RelationMatch asked, RelationMatch limiting) =>
        Distance(reading, asked) is var near && Distance(reading, limiting) is var far && (near < far || (near == far && limiting.Relation.ObjectType is not null));

    private static int Distance(Reading reading, RelationMatch match)
    {
        var words = match.Cue.All.SelectMany(any => any).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(Asking);
        var period = reading.Periods[0];
        return reading.Marks.Where(mark => words.Contains(mark.Id)).Select(mark => mark.End <= period.Start ? period.Start - mark.End : Math.Max(0, mark.Start - period.End)).DefaultIfEmpty(int.MaxValue).Min();
    }
}
