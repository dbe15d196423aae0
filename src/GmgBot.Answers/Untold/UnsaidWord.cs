using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks for something on which the sources are silent (a budget, a person, a place), or only mentions it on the way to something else.</summary>
internal static class UnsaidWord
{
    /// <summary>How many words may stand between the question word and what it asks for: "which of the ministers".</summary>
    private const int Reach = 2;

    /// <summary>The longest word that may stand between a person and "who": "chez", "from".</summary>
    private const int LongestLittle = 4;

    /// <summary>The question words that a relation with bodies and dates answers.</summary>
    private static readonly string[] Answerable = ["who", "to-whom", "under-whom", "when", "how-many"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => IsMentioned(asking.Reading) && !IsDenied(asking)
        && (asking is { Own: null } or { IsCertain: false } || (!asking.IsSure && SilentExample.IsNear(asking.Example)) || IsAskedOf(asking.Reading, asking.Own));

    /// <summary>Whether such words are what a question asks for that a rule understands.</summary>
    public static bool IsAskedOf(Reading reading, Understanding understood)
    {
        if (!reading.Has(Silence.Unsaid))
        {
            return false;
        }

        var rests = understood.Matches[0].Cue.All.SelectMany(any => any).Except(Asking.Heads).ToHashSet(StringComparer.Ordinal);
        // What the relation rests on is told by some source after all: "What is the ISBN of the handbook?"
        var unsaid = reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: Silence.Unsaid } && !Beside.Is(mark, reading, understood, rests) && !reading.Marks.Any(told => rests.Contains(told.Id) && told.Start <= mark.Start && mark.End <= told.End)).ToList();
        return unsaid.Count > 0 && ((!new Asking(reading, understood).IsBeyondDoubt && !reading.HasAny(Answerable)) || unsaid.Exists(mark => IsAskedFor(mark, reading, rests)));
    }

    // Not only as who says it.
    private static bool IsMentioned(Reading reading) => reading.Has(Silence.Unsaid) && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: Silence.Unsaid } && !Beside.IsSpeaker(mark, reading));

    // "Is the chair elected for five years?": how it comes to be is not told, but the length is wrong, and what is true is told.
    private static bool IsDenied(Asking asking) => asking is { IsCertain: true, Own.Frame: { Claim: false, Ask: Ask.IsTrue, Relation: { SubjectType: null, Shape: RelationShape.Timeless } } }
        && asking.Reading.Marks.All(mark => mark is not { Kind: MarkKind.Concept, Id: Silence.Unsaid } || asking.Reading.Marks.Any(way => way.Id == "selection" && way.Start == mark.Start));

    // "Who is the director of the body that chaired?": between the question word and the relation. "Our minister wants to know who chaired": in front of both.
    private static bool IsAskedFor(Mark unsaid, Reading reading, HashSet<string> rests)
    {
        // "How many people", "what budget": the question word is part of the phrase; "what does each pay, I mean the fee?"
        if (reading.Marks.Any(mark => mark.Id == "corrects" && reading.AfterArticles(mark.End) == unsaid.Start) || (unsaid.Start <= reading.Head && reading.Head < unsaid.End) || IsRelated(unsaid, reading) || IsTopic(unsaid, reading) || IsLed(unsaid, reading))
        {
            return true;
        }

        if (reading.Marks.LastOrDefault(mark => mark.Start <= unsaid.Start && Asking.Heads.Hold(mark)) is not { } head)
        {
            return IsVerb(unsaid, reading, rests);
        }

        return !reading.IsParted(head.Start, unsaid.Start)
            && (unsaid.Start - head.End <= Reach || (!reading.Marks.Any(mark => rests.Contains(mark.Id) && mark.Start > head.Start && mark.Start < unsaid.Start) && reading.Marks.Any(mark => rests.Contains(mark.Id) && mark.Start > unsaid.Start)));
    }

    // "The secretariat, is it run by UNICEF?", "le secrétariat il est mené par qui": what is spoken of stands in front, and a pronoun takes it up.
    private static bool IsTopic(Mark unsaid, Reading reading) => reading.AfterArticles(0) == unsaid.Start && reading.Marks.Any(mark => mark.Id == "pronoun" && mark.Start == unsaid.End);

    // "The head of the GMG secretariat", "the secretariat is run by whom?": it is not the group that is led.
    private static bool IsLed(Mark unsaid, Reading reading) => reading.Periods.Count == 0 && (reading.Marks.Any(lead => lead is { Kind: MarkKind.Concept, Id: "lead" or "chair" } && lead.End <= unsaid.Start && !reading.IsBroken(lead.Start, unsaid.Start) && Enumerable.Range(lead.End, unsaid.Start - lead.End).All(at => reading.HasAt(at, "article") || reading.Marks.Any(mark => mark.Entity is not null && mark.Covers(at))))
        || (reading.AfterArticles(0) >= unsaid.Start && reading.Marks.Any(lead => lead is { Kind: MarkKind.Concept, Id: "lead" or "chair" } && lead.Start >= unsaid.End && reading.Marks.Any(who => who.Id is "who" or "to-whom" && who.Start >= lead.End && who.End == reading.Tokens.Count))));

    // "Did anyone leave when it was renamed?": the first verb is what is asked.
    private static bool IsVerb(Mark unsaid, Reading reading, HashSet<string> rests) => !reading.HasAny("who", "to-whom", "how-many")
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" } && mark.Start < unsaid.Start) is { } verb && !reading.IsParted(verb.Start, unsaid.Start)
        // "Was the chair paid for its six months?": and so is what stands behind it, in the same clause, where nothing is to be chosen from.
        && (!reading.Marks.Any(mark => mark.Start > verb.Start && mark.Start < unsaid.Start && mark.Id != "yes-no" && rests.Contains(mark.Id)) || (!reading.IsBroken(verb.Start, unsaid.Start) && !reading.HasAny("or", "and")));

    // "The name of the person at X who chaired": what is asked for stands in front of the only "who", and but for names and little words right in front.
    private static bool IsRelated(Mark unsaid, Reading reading) =>
        reading.Head is var relative && unsaid.End <= relative && !reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.Start > relative)
        && Enumerable.Range(unsaid.End, relative - unsaid.End).All(at => reading.Marks.Where(mark => mark.Covers(at)).ToList() is { Count: > 0 } marks
            ? marks.TrueForAll(mark => mark.Entity is not null || mark.Id is "article" or "to-link" or "at-link") : reading.Tokens[at].Word.Length <= LongestLittle)
        && !reading.IsParted(unsaid.Start, relative);
}
