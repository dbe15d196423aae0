using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Finds who is asked for where a body stands on one side of a hand-over and "who" on the other: "the keys that X dropped in June, who caught them?", "who was pushed out when X came along?", "just before X took it in July, who had it?"</summary>
internal sealed class OtherSide(FactBase facts)
{
    /// <summary>The shortest plain word that is taken for what somebody did: "notes".</summary>
    private const int ShortestDeed = 4;

    /// <summary>How many words may stand between a body and the verb behind it: "X has at last".</summary>
    private const int Reach = 4;

    /// <summary>How many may stand between the verb and the link in front of a body: "picked the chairmanship of the group up from".</summary>
    private const int FarthestLink = 7;

    /// <summary>The fewest words, a verb and a preposition, that stand between a body and the date of its clause.</summary>
    private const int FewestOfVerb = 2;

    /// <summary>The concept of the verbs that may name who gave it up as well: "took over from".</summary>
    private const string Getting = "succeed";

    /// <summary>The concepts of what whoever gives an office up does.</summary>
    private static readonly string[] Leaving = ["leaves", "over", "finished"];

    /// <summary>The concept of the verbs that may name who gets it as well: "handed over to".</summary>
    private const string Giving = "hand-over";

    /// <summary>The concepts of what whoever gets it does.</summary>
    private static readonly string[] Taking = ["takes", "take", "join", "displaces", Getting];

    /// <summary>What asks for something else than the body on the other side.</summary>
    private static readonly string[] Else = ["how-many", "how-long", "times", "other", "except", "or", "claims", "reports", "list"];

    /// <summary>Whether a question tells both of who gives an office up and of who gets it, and asks for the two.</summary>
    public static bool AreBothAsked(Reading reading) => (reading.HasAny(Leaving) || reading.Has(Giving)) && reading.HasAny(Taking) && reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id is "who" or "which").Select(mark => mark.Start).Distinct().Count() > 1;

    /// <summary>Whether a question tells only of whoever gives an office up: "who left the chair in July?"</summary>
    public static bool IsGivenUp(Reading reading) => reading.HasAny("leaves", "over") && (reading.Has("former-one") || !reading.HasAny("takes", "join", "displaces", "clause-when", "before", "after")) && !AreBothAsked(reading);

    /// <summary>Whether a clause that tells when is of the body on one side of a hand-over, and the rest asks for the other one: "who was pushed out when X came along?"</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="main">The rest of the question.</param>
    public static bool IsOf(Reading clause, Reading main) => clause.Has("takes") && main.HasAny("chair", "lead") && main.HasAny(Leaving) && main.Has("who");

    /// <summary>What a body is said to do with the office: to give it up, or to get it.</summary>
    /// <returns>Whether it gives it up; null where the question tells of neither.</returns>
    public static bool? GivesUp(Reading reading, Entity body) => reading.Marks.FirstOrDefault(mark => body.Equals(mark.Entity)) is { } named && (Behind(reading, named) ?? InFront(reading, named)) is { } verb
        ? reading.HasAt(verb.Start, "leaves") || (verb.Id == Giving && verb.Start >= named.End) ? true : reading.HasAt(verb.Start, "takes") || reading.HasAt(verb.Start, "take") ? false : null
        : null;

    /// <summary>Whether a question asks for whoever did something else in the time of a body, or to it: "who took notes when X had the chair?", "who quit X?"</summary>
    public static bool IsOfDeed(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects: [var body], Ask: Ask.When or Ask.Before or Ask.After, Periods.Count: 0 } || reading.Marks.FirstOrDefault(mark => body.Equals(mark.Entity)) is not { } named || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.Start <= reading.Head && reading.Head < mark.End) is not { } who)
        {
            return false;
        }

        // "Who quit X?"
        if (frame.Ask != Ask.When)
        {
            return !reading.HasAny("chair", "lead", "displaces") && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "leaves" or "over" } && verb.End <= named.Start && reading.AfterArticles(verb.End) == named.Start && who.End <= verb.Start && verb.Start - who.End <= 1);
        }

        return who.End < named.Start && reading.Step is null && !reading.HasAny("when", "before", "after", "year-before", "year-after") && Enumerable.Range(who.End, named.Start - who.End).Any(at => reading.IsPlain(at) && reading.Tokens[at].Word.Length >= ShortestDeed);
    }

    /// <summary>Finds the side of the body that is asked for.</summary>
    /// <param name="frame">As far as it is filled: an office and one body.</param>
    /// <param name="reading">The question.</param>
    /// <returns>Before or after the body; null where the question is about the body itself.</returns>
    public Ask? Of(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects: [var body], Periods.Count: < 3 } || reading.Marks.FirstOrDefault(mark => body.Equals(mark.Entity)) is not { } named || !AsksForBody(frame, reading, named))
        {
            return null;
        }

        if (OfClause(reading, named) is { } side)
        {
            return side;
        }

        if (frame.Periods.Count > 1 || reading.Step is not null || Array.Exists(Else, reading.Has) || AsksWhen(reading) || IsLimit(reading, named) || IsObject(reading, named) || AfterWhom.IsNamedAsNeighbour(reading))
        {
            return null;
        }

        return frame.Ask switch
        {
            Ask.Before or Ask.After => reading.HasAny(Leaving) || Behind(reading, named) is not null ? OfVerb(reading, named) : null,
            Ask.IsTrue or Ask.When or Ask.Who or Ask.List => OfVerb(reading, named) ?? OfDate(frame, body) ?? OfWhom(reading),
            _ => null,
        };
    }

    // "Qui lui a succédé ?": a pronoun between "who" and the verb is what the verb is done to.
    private static bool IsObject(Reading reading, Mark named) => reading.HasAt(named.Start, "pronoun") && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.End == named.Start);

    private static bool AsksForBody(Frame frame, Reading reading, Mark named) => reading.HasAny("who", "to-whom", "from-whom") || IsOfAnother(reading, named)
        || (frame.Ask is Ask.Before or Ask.After && reading.Has("which") && !reading.HasAny("when", "which-half", "which-month", "which-day"));

    // "After X took over, who came?": what stands in front of the body says which side.
    private static bool IsLimit(Reading reading, Mark named) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "before" or "after" } && mark.End <= named.Start && named.Start - mark.End <= Reading.MostArticles);

    // "Just before X took it in July 2010, who had it?": the date is when X did.
    private static Ask? OfClause(Reading reading, Mark named)
    {
        if (reading.IndexOf("who") is not (>= 0 and var who) || reading.Periods is not [var date, ..] || date.Start - named.End < FewestOfVerb || reading.Periods.Skip(1).Any(other => other.Start < who))
        {
            return null;
        }

        var side = reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "before" or "after" } && mark.End <= named.Start && named.Start - mark.End <= Reading.MostArticles);
        return side is null || (who < date.End && who > side.Start) ? null : side.Id == "before" ? Ask.Before : Ask.After;
    }

    private static Ask? OfVerb(Reading reading, Mark body)
    {
        // "Passed X the chair": X got it.
        if (reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "gives" } && reading.AfterArticles(verb.End) == body.Start) && reading.Marks.Any(office => office is { Kind: MarkKind.Concept, Id: "chair" or "lead" } && office.Start >= body.End))
        {
            return Ask.Before;
        }

        // "Picked up from X": X had it, whatever the verb.
        if (IsBehind(reading, body, "from-link"))
        {
            return Ask.After;
        }

        // "Vacated by X": X had it; "displaced at the top by X": X got it.
        if (IsBehind(reading, body, "by-link") && Before(reading, body, FarthestLink) is { Id: not (Giving or Getting) } done)
        {
            return IsLeaving(done) ? Ask.After : Ask.Before;
        }

        // "Left to X": X got it; "pris à X": X had it.
        if (IsBehind(reading, body, "to-link") && Before(reading, body, FarthestLink) is { } given)
        {
            return IsLeaving(given) ? Ask.Before : Ask.After;
        }

        return (Behind(reading, body) ?? InFront(reading, body)) is { } verb ? IsLeaving(verb) ? Ask.After : Ask.Before : null;
    }

    // In the first month of a term it was taken, in the last one it was given up.
    private Ask? OfDate(Frame frame, Entity body)
    {
        if (frame is not { Ask: Ask.IsTrue or Ask.When, Periods: [var date] })
        {
            return null;
        }

        foreach (var term in facts.Of(frame.Relation).Where(fact => body.Equals(fact.Subject)).Select(fact => fact.Period).OfType<Period>())
        {
            if (date.Start > term.End.AddMonths(-1) && date.End <= term.End.AddMonths(1))
            {
                return Ask.After;
            }

            if (date.Start >= term.Start.AddMonths(-1) && date.End < term.Start.AddMonths(1))
            {
                return Ask.Before;
            }
        }

        return null;
    }

    // "Who emptied the chair for X?": the verb behind the one that is asked for, and the office behind that; but "who took notes when X had the chair?"
    private static Ask? OfWhom(Reading reading) => !reading.Has("clause-when") && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "who" or "to-whom" }) is { } who && Behind(reading, who) is { Id: "leaves" or "takes" } verb
        && (verb.End == reading.Tokens.Count || (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "chair" or "lead" } && mark.End > verb.Start && mark.Start - verb.End <= Reading.MostArticles) is { } office && !IsOwned(reading, office)))
            ? IsLeaving(verb) ? Ask.Before : Ask.After
            : null;

    // "When did X take over?"; but "when X came along, who ...?"
    private static bool AsksWhen(Reading reading) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "when" } && mark.Start == reading.Head && !(reading.Tokens.Any(token => token.Gap.Contains(',', StringComparison.Ordinal)) && reading.HasAt(mark.Start, "clause-when")));

    private static bool IsLeaving(Mark verb) => verb.Id == Giving || Array.IndexOf(Leaving, verb.Id) >= 0;

    private static bool IsVerb(Mark mark) => mark.Kind == MarkKind.Concept && (IsLeaving(mark) || Array.IndexOf(Taking, mark.Id) >= 0);

    private static Mark? Behind(Reading reading, Mark subject)
    {
        var verb = reading.Marks.Where(mark => IsVerb(mark) && mark.Start >= subject.End && mark.Start - subject.End < Reach).MinBy(mark => mark.Start);
        return verb is null || reading.IsBroken(subject.End - 1, verb.Start) || reading.Marks.Any(other => other is { Kind: MarkKind.Concept, Id: "who" or "passive" } && other.Start >= subject.End && other.Start < verb.Start)
            // "X's successor" and "X, replaced by whom?" do nothing to another.
            || (verb.Id == Getting && (reading.Has("by-link") || IsOwned(reading, subject))) ? null : verb;
    }

    // "The agency X left the gavel to?"
    private static bool IsOfAnother(Reading reading, Mark named) => reading.Marks.Any(body => body is { Kind: MarkKind.Concept, Id: "body" or "agencies" or "pronoun" } && body.End <= named.Start && named.Start - body.End <= Reading.MostArticles && !reading.IsBroken(body.End - 1, named.Start)) && Behind(reading, named) is not null;

    private static bool IsOwned(Reading reading, Mark owner) => owner.End < reading.Tokens.Count && reading.Tokens[owner.End] is { Folded.Length: 1, Gap: "'" };

    // "The departure of X", "que lâche le PNUD", "vacated by X"
    private static Mark? InFront(Reading reading, Mark body) => Before(reading, body, Reading.MostArticles + 1) is { Id: not (Giving or Getting) } verb && !reading.Marks.Any(who => who is { Kind: MarkKind.Concept, Id: "who" } && who.End <= verb.Start && verb.Start - who.End <= 1) ? verb : null;

    private static Mark? Before(Reading reading, Mark body, int farthest)
    {
        var verb = reading.Marks.Where(mark => IsVerb(mark) && mark.End <= body.Start && body.Start - mark.End <= farthest).MaxBy(mark => mark.End);
        return verb is null || reading.IsBroken(verb.End - 1, body.Start) ? null : verb;
    }

    private static bool IsBehind(Reading reading, Mark body, string link) => reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Id == link && mark.End <= body.Start && reading.AfterArticles(mark.End) == body.Start);
}
