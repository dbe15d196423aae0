using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Judges how a body's coming in and a term in the office, its own or another's, lie in time: "did X chair before joining?", "X était-elle membre avant de présider ?", "did X join after Y chaired?"</summary>
internal sealed class EntryAndOffice(FactBase facts, FactFinder finder)
{
    /// <summary>What is nearer than that may be called soon.</summary>
    private const int SoonMonths = 12;

    private static readonly string[] Sides = ["before", "after", "since", "once"];

    /// <summary>The same with the pronoun behind it: "before it chaired".</summary>
    private static readonly string[] WithPronoun = ["prev-one", "next-one"];

    /// <summary>What asks for more than a yes, or is about another matter.</summary>
    private static readonly string[] Else = [.. QuestionWords.Open, "list", "or", "unsaid", "never", "not-yet", "found", "cochair", "enlarge", "nobody", "person", "times", "chair-again", "other", "first", "last"];

    private static readonly string[] OfOffice = ["chair", "lead", "term"];

    private static readonly string[] OfEntry = ["join", "member", "part-of"];

    /// <summary>What a clause may hold beside its verb that is about the body of the sentence in front of it.</summary>
    private static readonly string[] Plain = [.. OfOffice, .. OfEntry, "pronoun", "one-pronoun", "owner", "article", "past", "present", "perfect", "yes-no", "to-link", "has-it", "of-link", "group-word", "this-group", "became", "take", "takes", "no-kind", "this-one", "promptly", "is-it", "verdict"];

    private readonly Relation? _office = facts.Relations.FirstOrDefault(relation => relation.Exclusive);

    private readonly Relation? _entry = facts.Relations.FirstOrDefault(relation => relation.IsEntry);

    /// <summary>Tells both, the first of them with the verdict.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="context">What was spoken of: "when did X join? - Did it chair afterwards?"</param>
    /// <returns>The findings; null where a question puts no such order forward, or where either date is not known.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading, ConversationContext context)
    {
        if (_office is null || _entry is null || reading.Periods.Count > 0 || reading.HasAny(Else) || reading.Marks.Any(mark => facts.Topics.Contains(mark.Id)) || !AskChooser.PutsForward(reading) || !(reading.HasAny(OfOffice) || reading.HasAny(OfEntry)) || Side(reading) is not { } side)
        {
            return null;
        }

        var last = reading.Tokens.Count;
        var fronted = reading.IsNothingBut(["and", "no-kind"], side.Start);
        // "Before chairing, was X a member?"
        var cut = fronted ? reading.ClauseEnd(side.End) : last;
        Span main = fronted ? new(cut, last) : new(0, side.Start);
        // "Avant d'être membre" is a side with its clause.
        Span clause = new(reading.HasAt(side.Start, "join") ? side.Start : side.End, cut);
        if (Kind(reading, main) is not { } asked)
        {
            return null;
        }

        var spoken = Spoken(context);
        var own = Body(reading, main);
        if (own.Count > 1 || (own.Count == 0 && !reading.HasAny("pronoun", "one-pronoun") && !IsPlain(reading, main)))
        {
            return null;
        }

        var named = Body(reading, clause);
        var other = Kind(reading, clause);
        // "Did it chair soon afterwards?": after what was told of it.
        if (other is null && named.Count == 0 && !fronted && own.Count == 0 && spoken is not null && IsPlain(reading, clause))
        {
            other = _office.Id == context.Relation ? _office : facts.Find(context.Relation) is { Shape: RelationShape.Since or RelationShape.Event, Complete: true } ? _entry : null;
        }

        var body = own.Count == 1 ? own[0] : named.Count == 1 ? named[0] : spoken;
        if (body is null || other is null || other == asked || named.Count > 1 || (named.Count == 0 && !IsPlain(reading, clause)))
        {
            return null;
        }

        // "Joined and later chaired": what follows is the later one.
        var sequel = Kind(reading, clause) is not null && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "then" or "and" } && (mark.Start == side.Start || mark.End == side.Start));
        return Judge(reading, side.Id is "before" or "prev-one" || sequel, (asked, body), (other, named.Count == 1 ? named[0] : body));
    }

    private readonly record struct Span(int Start, int End)
    {
        public bool Holds(Mark mark) => mark.Start >= Start && mark.End <= End;
    }

    private List<Finding>? Judge(Reading reading, bool earlier, (Relation Relation, Entity Body) asked, (Relation Relation, Entity Body) other)
    {
        var (one, two) = (Told(asked.Relation, asked.Body), Told(other.Relation, other.Body));
        if ((asked.Relation == _entry ? one : two).Kind != FindingKind.Told)
        {
            return null;
        }

        // Who is never named in the office held it neither before nor after.
        if (Date(one) is not { } first || Date(two) is not { } second)
        {
            return [Date(one) is null ? one : two];
        }

        bool? stands = first.Overlaps(second) ? null : first.Start < second.Start == earlier;
        if (stands == true && reading.Has("promptly") && !reading.Has("member"))
        {
            // How soon is soon is not for the bot to say, but a year is not at once.
            var (from, to) = first.Start < second.Start ? (first, second) : (second, first);
            stands = from.End.AddMonths(SoonMonths) < to.Start ? false : null;
        }

        var verdict = stands != null && Denial.IsPutForward(reading, asked.Body) ? !stands : stands;
        return one.Kind == FindingKind.Told ? [WithVerdict(one, verdict), two] : [WithVerdict(two, verdict), one];
    }

    private static Finding WithVerdict(Finding finding, bool? verdict) => verdict is { } stands ? finding with { Kind = stands ? FindingKind.Yes : FindingKind.No } : finding;

    // The first date of what is told; where the main sources tell none, that of another one.
    private Period? Date(Finding finding) => (finding.Facts.FirstOrDefault(fact => fact.Period is not null) ?? facts.Beside(finding.Frame.Relation).FirstOrDefault(fact => fact.Period is not null && finding.Subject!.Equals(fact.Subject)))?.Period;

    private Finding Told(Relation relation, Entity body)
    {
        var own = facts.Of(relation).Where(fact => fact.Period is not null && body.Equals(fact.Subject)).ToList();
        var frame = new Frame { Relation = relation, Ask = own.Count > 0 || facts.Beside(relation).Any(fact => body.Equals(fact.Subject)) ? Ask.When : Ask.IsTrue, Subjects = [body] };
        return own.Count > 0 ? new Finding(frame, FindingKind.Told, own) { Subject = body } : finder.Find(frame)[0] with { Subject = body };
    }

    private static Mark? Side(Reading reading)
    {
        var sides = reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && (Array.IndexOf(Sides, mark.Id) >= 0 || (mark.Length > 1 && Array.IndexOf(WithPronoun, mark.Id) >= 0))).OrderBy(mark => Array.IndexOf(WithPronoun, mark.Id)).DistinctBy(mark => mark.Start).ToList();
        return sides.Count > 0 ? sides is [var only] ? only : null : reading.Marks.LastOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "promptly" });
    }

    // What the words of a clause tell of; null where it is neither, or both.
    private Relation? Kind(Reading reading, Span part)
    {
        var office = reading.Marks.Any(mark => part.Holds(mark) && mark.Kind == MarkKind.Concept && Array.IndexOf(OfOffice, mark.Id) >= 0);
        var entry = reading.Marks.Any(mark => part.Holds(mark) && mark.Kind == MarkKind.Concept && Array.IndexOf(OfEntry, mark.Id) >= 0);
        return office == entry ? null : office ? _office : _entry;
    }

    private List<Entity> Body(Reading reading, Span part) => [.. reading.Marks.Where(mark => part.Holds(mark) && mark.Entity is { } entity && entity.Type != EntityType.Group).Select(mark => mark.Entity!).Distinct()];

    private Entity? Spoken(ConversationContext context) => context.Subjects is [var id] ? facts.All.Select(fact => fact.Subject).FirstOrDefault(subject => subject?.Id == id && subject.Type == facts.MainType) : null;

    private static bool IsPlain(Reading reading, Span part) => Enumerable.Range(part.Start, Math.Max(0, part.End - part.Start)).All(at => (reading.IsPlain(at) && !reading.Unexplained.Contains(at))
        || reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || mark.Entity is not null || Array.IndexOf(Plain, mark.Id) >= 0)));
}
