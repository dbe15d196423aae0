using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a question asks for something that the sources never tell (budgets, persons, places), or only mentions it on the way to something else.</summary>
internal static class Silence
{
    internal const string Unsaid = "unsaid";

    /// <summary>How many words may stand between the question word and what it asks for: "which of the ministers".</summary>
    private const int Reach = 2;

    /// <summary>How much above <see cref="QuestionAnswerer.Certain"/> a relation is meant, whatever stands beside it.</summary>
    private const int Beyond = 14;

    /// <summary>How like a silent example a question must be for a word on which the sources are silent to count.</summary>
    private const double Like = 0.35;

    /// <summary>How like one it must be to be silent without such a word, and how far ahead of all that can be answered; measured on the rules' part of the question set.</summary>
    private const double Alike = 0.45;

    private const double Clearly = 0.1;

    /// <summary>How far ahead it must be where a word that nobody knows is asked of.</summary>
    private const double Slightly = 0.05;

    /// <summary>How like a silent example a question must be, and how far ahead, for that to be what it asks however sure a rule is; measured as the ones above.</summary>
    private const double NearlySame = 0.5;

    private const double FarAhead = 0.15;

    /// <summary>How like an example that is answered must be to know a noun that no rule knows.</summary>
    private const double NearlyKnown = 0.6;

    /// <summary>From this likeness on it need share no word that only such examples have.</summary>
    private const double Same = 0.75;

    private const double SameAndFarAhead = 0.7;

    /// <summary>How far ahead it must be to be silent from <see cref="NearlySame"/> on without such a word: nothing that can be answered is like the question.</summary>
    private const double Alone = 0.35;

    /// <summary>How much above <see cref="QuestionAnswerer.Certain"/> stands a relation of which only other sources tell: it weighs 28 for one word, "what is its ISBN?"</summary>
    private const int OfOtherSources = 18;

    /// <summary>The longest message, in words, that asks for nothing but such a thing of what was told: "with which camera?"</summary>
    private const int LongestAlone = 3;

    /// <summary>The longest word that may stand between a person and "who": "chez", "from".</summary>
    private const int LongestLittle = 4;

    /// <summary>The question words that a relation with bodies and dates answers.</summary>
    private static readonly string[] Answerable = ["who", "to-whom", "under-whom", "when", "how-many"];

    private static readonly string[] Heads = [.. Answerable, "what", "which", "why", "how", "how-long", "where", "title", "name", "age"];

    /// <summary>Whether what a question asks for is such a thing.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">The relation that it may be about, or null.</param>
    /// <param name="example">The nearest example, or null.</param>
    public static bool IsAsked(Reading reading, Understanding? understood, ExampleMatch? example)
    {
        var sure = understood is { FromContext: false } && (IsSure(understood) || (understood.Score >= QuestionAnswerer.Certain && Witness.Tells(reading, understood)));
        if (IsMentioned(reading) && !IsDenied(reading, understood) && ((!sure && example is { Example.Relation: null, Likeness: >= Like }) || understood is not { FromContext: false, Score: >= QuestionAnswerer.Certain } || IsAsked(reading, understood)))
        {
            return true;
        }

        // "Has the manual been translated into Arabic?": a rule knows some of the words, but a silent example knows the question.
        if (IsSilent(example, Alike, Clearly, Same) && understood is not { FromContext: true } && !sure)
        {
            return true;
        }

        // "Is there a Spanish edition of the handbook of 2010?": a rule knows all words but the one that matters.
        if (IsSilent(example, NearlySame, FarAhead, SameAndFarAhead) && !(sure && Witness.Tells(reading, understood!)) && understood is not ({ FromContext: true } or { Score: >= QuestionAnswerer.Certain + OfOtherSources }))
        {
            return true;
        }

        // "Can a member skip its turn in the chair?": what is asked is a word that nobody knows, and nothing is as like the question as what no source tells.
        if (example is { Example.Relation: null, Likeness: >= Like, Lead: >= Slightly } && understood is { FromContext: false, Frame.Periods.Count: 0, Score: < QuestionAnswerer.Certain } && !understood.Frame.Subjects.Any(subject => subject.Id == "stranger") && reading.StrangeNames.Count == 0 && IsAskedWith(reading))
        {
            return true;
        }

        // Where a rule is unsure, an example may know better what is asked.
        if ((understood is { FromContext: true } or { Score: >= QuestionAnswerer.Certain }) && IsBeyond(reading, understood))
        {
            return true;
        }

        if (understood is { FromContext: false } && (AskedVerb.IsPutForward(reading, understood) || AskedVerb.IsAskedOf(reading, understood)))
        {
            return true;
        }

        // "Which tram", "combien de députés": what is asked for is of a kind that nothing known is of.
        if (understood is { FromContext: false, Frame.Claim: not false } && BodyParts.AreAsked(reading, understood.Frame))
        {
            return true;
        }

        if (understood is { FromContext: false } && Deeds.AreAsked(reading, understood))
        {
            return true;
        }

        if (understood is { FromContext: false, Frame.Claim: not false } && ThingParts.AreMeant(reading, understood.Frame.Relation))
        {
            return true;
        }

        // An example that has the noun knows better what it means: "whose bell was it all the time?"
        return understood is { Frame.Claim: not false } && (!understood.FromContext || reading.Tokens.Count <= LongestAlone)
            && !(understood.Score < QuestionAnswerer.Certain && example is { Example.Relation: not null, Likeness: >= NearlyKnown, Lead: >= FarAhead })
            && AskedNoun.Of(reading, understood.Frame.Relation) >= 0;
    }

    // A word that nothing explains behind the one that asks.
    private static bool IsAskedWith(Reading reading) => (reading.Head >= 0 ? reading.Head : reading.IndexOf("yes-no") is >= 0 and var verb ? verb : 0) is var head && reading.Unexplained.Any(at => at > head && !IsParted(reading, head, at));

    /// <summary>Whether a question asks for what the relation does not tell; what is put forward and known to be false is denied all the same.</summary>
    public static bool IsBeyond(Reading reading, Understanding understood) => understood.Frame.Claim != false && AskedBeyond.In(reading, understood);

    // Whether a silent example is so like the question and so far ahead; without a word that only such examples have it must be liker.
    private static bool IsSilent(ExampleMatch? example, double likeness, double lead, double alone) =>
        example is { Example.Relation: null } && example.Likeness >= likeness && example.Lead >= lead && (example.SharesSilence || example.Likeness >= alone || (example.Likeness >= NearlySame && example.Lead >= Alone));

    /// <summary>Whether words on which the sources are silent are what a question asks for that a rule understands.</summary>
    public static bool IsAsked(Reading reading, Understanding understood) => reading.Has(Unsaid) && AnyIsAsked(reading, understood);

    private static bool AnyIsAsked(Reading reading, Understanding understood)
    {
        var rests = understood.Matches[0].Cue.All.SelectMany(any => any).Except(Heads).ToHashSet(StringComparer.Ordinal);
        // What the relation rests on is told by some source after all: "What is the ISBN of the handbook?"
        var unsaid = reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: Unsaid } && !IsSpeaker(mark, reading) && !IsSetting(mark, reading, rests) && !IsReason(mark, reading) && !IsAddressee(mark, reading) && !Witness.Is(mark, reading, understood)
            && !reading.Marks.Any(told => rests.Contains(told.Id) && told.Start <= mark.Start && mark.End <= told.End)).ToList();
        return unsaid.Count > 0 && ((!IsSure(understood) && !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && Answerable.Contains(mark.Id))) || unsaid.Exists(mark => IsAsked(mark, reading, rests)));
    }

    // Not only as who says it.
    private static bool IsMentioned(Reading reading) => reading.Has(Unsaid) && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: Unsaid } && !IsSpeaker(mark, reading));

    // "Is the chair elected for five years?": how it comes to be is not told, but the length is wrong, and what is true is told.
    private static bool IsDenied(Reading reading, Understanding? understood) => understood is { FromContext: false, Score: >= QuestionAnswerer.Certain, Frame: { Claim: not null, Ask: Facts.Ask.IsTrue, Relation.SubjectType: null } }
        && reading.Marks.All(mark => mark is not { Kind: MarkKind.Concept, Id: Unsaid } || reading.Marks.Any(way => way.Id == "selection" && way.Start == mark.Start));

    private static bool IsSure(Understanding understood) => understood.Score >= QuestionAnswerer.Certain + Beyond;

    // "The ambassador claims that UNICEF chaired. Is that so?", "according to the minutes": who says it is not asked for; "which people wrote it?" does ask.
    private static bool IsSpeaker(Mark unsaid, Reading reading) => unsaid.Start != reading.Head && (reading.Marks.Any(mark => mark.Kind == MarkKind.Concept
        && (mark.Id is "claims" or "reports" ? unsaid.End <= mark.Start && mark.Start - unsaid.End <= 1 : mark.Id == "according" && mark.End <= unsaid.Start && reading.AfterArticles(mark.End) >= unsaid.Start))
        // "We were told by their staff that X chaired."
        || reading.Marks.Any(told => told.Id == "reports" && told.End <= unsaid.Start && reading.Marks.Any(by => by.Id == "by-link" && by.Start == told.End && unsaid.Start - by.End <= Reach)));

    // "I'd like to know if X chaired, for my minister meets its director": why it is asked is not what is asked.
    private static bool IsReason(Mark unsaid, Reading reading) => reading.Marks.LastOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "because" } && mark.End <= unsaid.Start) is { Start: > 0 } reason && !reading.Has("why")
        && !IsParted(reading, reason.Start, unsaid.Start) && !reading.Marks.Any(mark => mark.Start >= reason.End && mark.Start < unsaid.Start && Heads.Contains(mark.Id));

    // "For my minister, who chaired?", "I need for the ambassador the name of ...": whom it is for; "who works for the minister?" asks of the minister.
    private static bool IsAddressee(Mark unsaid, Reading reading) => reading.Marks.LastOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "for-link" } && mark.End <= unsaid.Start) is { } link && reading.AfterArticles(link.End) >= unsaid.Start - 1
        && Enumerable.Range(link.End, unsaid.Start - link.End).All(at => reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "article" or "owner"))
        && !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Start < link.Start && Heads.Contains(mark.Id));

    // "I'm writing a speech: what came after X?": in a sentence in front of the one that asks.
    private static bool IsSetting(Mark unsaid, Reading reading, HashSet<string> rests) => unsaid.End <= reading.Head && IsParted(reading, unsaid.Start, reading.Head) && reading.Marks.Any(mark => rests.Contains(mark.Id) && mark.Start > reading.Head);

    // "Who is the director of the body that chaired?": between the question word and the relation. "Our minister wants to know who chaired": in front of both.
    private static bool IsAsked(Mark unsaid, Reading reading, HashSet<string> rests)
    {
        var head = reading.Marks.LastOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Start <= unsaid.Start && Heads.Contains(mark.Id));
        if (unsaid.Start == reading.Head)
        {
            // "How many people", "what budget": the question word is part of the phrase.
            return true;
        }

        if (IsRelated(unsaid, reading))
        {
            return true;
        }

        if (head is null)
        {
            return IsVerb(unsaid, reading, rests);
        }

        if (IsParted(reading, head.Start, unsaid.Start))
        {
            return false;
        }

        var between = reading.Marks.Any(mark => rests.Contains(mark.Id) && mark.Start > head.Start && mark.Start < unsaid.Start);
        return unsaid.Start - head.End <= Reach || (!between && reading.Marks.Any(mark => rests.Contains(mark.Id) && mark.Start > unsaid.Start));
    }

    // "Did anyone leave when it was renamed?": the first verb is what is asked.
    private static bool IsVerb(Mark unsaid, Reading reading, HashSet<string> rests) => !reading.Has("who") && !reading.Has("to-whom") && !reading.Has("how-many")
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" } && mark.Start < unsaid.Start) is { } verb && !IsParted(reading, verb.Start, unsaid.Start)
        && !reading.Marks.Any(mark => mark.Start >= verb.Start && mark.Start < unsaid.Start && rests.Contains(mark.Id));

    // "The name of the person at X who chaired": what is asked for stands in front of the only "who", and but for names and little words right in front.
    private static bool IsRelated(Mark unsaid, Reading reading) =>
        reading.Head is var relative && unsaid.End <= relative && !reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.Start > relative)
        && Enumerable.Range(unsaid.End, relative - unsaid.End).All(at => reading.Marks.Where(mark => mark.Covers(at)).ToList() is { Count: > 0 } marks
            ? marks.TrueForAll(mark => mark.Entity is not null || mark.Id is "article" or "to-link") : reading.Tokens[at].Word.Length <= LongestLittle)
        && !IsParted(reading, unsaid.Start, relative);

    private static bool IsParted(Reading reading, int from, int to) =>
        Enumerable.Range(from + 1, to - from).Any(at => at < reading.Tokens.Count && reading.Tokens[at].Gap.AsSpan().ContainsAny(".?!;:"));
}
