using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Finds what kind of thing a question asks for where nothing known is of that kind: "which tram", "combien de députés", "by what deadline", "who is deputy to the chair?", "quel est le plus ancien employé ?"</summary>
internal static class AskedNoun
{
    /// <summary>The shortest word that is taken for a noun where a word that only asks for kinds stands in front of it.</summary>
    private const int Shortest = 3;

    /// <summary>The longest "of", in letters.</summary>
    private const int LongestOf = 3;

    /// <summary>How many words that name no kind ("autres", "six") may stand in front of the noun.</summary>
    private const int MostBefore = 2;

    /// <summary>The longest message, in words, that asks for nothing but such a thing of what was told: "and with which camera?"</summary>
    private const int LongestAlone = 5;

    /// <summary>How like an example that is answered must be to know a noun that no rule knows, and how far ahead.</summary>
    private const double NearlyKnown = 0.6;

    private const double FarAhead = 0.15;

    /// <summary>What such a noun may be known as: nothing known is of that kind either, unless the relation says that it tells of it.</summary>
    private static readonly string[] Kinds = ["person", "state", "other-nature"];

    /// <summary>What asks for a kind by the noun behind it: always, or only where one stands there.</summary>
    private static readonly string[] Determiners = ["determiner", "open-determiner"];

    /// <summary>What asks for it with a verb between: "who is", "what was".</summary>
    private static readonly string[] Heads = ["who", "what", "which", "determiner"];

    /// <summary>What singles it out: "the oldest".</summary>
    private static readonly string[] Edges = ["first", "last", "extreme"];

    /// <summary>Whether a concept counts only as what is asked for: "which states", but not "which chair did the states".</summary>
    public static bool IsKind(string concept) => Array.IndexOf(Kinds, concept) >= 0;

    /// <summary>Whether such a noun is asked for; an example that has the noun knows better what it means: "whose bell was it all the time?"</summary>
    public static bool IsUnknown(Asking asking) => asking.Understood is { Frame.Claim: not false } understood && (!understood.FromContext || asking.Reading.Tokens.Count <= LongestAlone)
        && !(understood.Score < QuestionAnswerer.Certain && asking.Example is { Example.Relation: not null, Likeness: >= NearlyKnown, Lead: >= FarAhead })
        && Of(asking.Reading, understood.Frame.Relation) >= 0;

    /// <summary>The index of the first such noun, or -1.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="relation">What it is about, or null.</param>
    public static int Of(Reading reading, Relation? relation = null)
    {
        foreach (var mark in reading.Marks)
        {
            if (mark.Kind != MarkKind.Concept)
            {
                continue;
            }

            if (Determiners.Contains(mark.Id) && !IsRelative(reading, mark) && Noun(reading, mark.End) is >= 0 and var noun && (IsNoKind(reading, noun) || (relation is not null && IsOfOthers(reading, noun, relation))))
            {
                return noun;
            }

            // "What does the acronym X stand for in the documents of the group?": not for the group.
            if (relation is { Names: true } && mark.Id is "name" or "title" && reading.AfterArticles(mark.End) is var name && name < reading.Tokens.Count && reading.StrangeNames.Contains(reading.Tokens[name].Text))
            {
                return name;
            }

            // "How heavy is it?"
            if (mark is { Id: "how", Length: 1 } && mark.Start == reading.Head && mark.End < reading.Tokens.Count && IsNoKind(reading, mark.End) && reading.HasAt(mark.End + 1, "yes-no"))
            {
                return mark.End;
            }

            if (Heads.Contains(mark.Id) && Described(reading, mark, relation) is >= 0 and var described)
            {
                return described;
            }
        }

        return -1;
    }

    // "Who founded the group, which meets ...?": another word asks, in front of it.
    private static bool IsRelative(Reading reading, Mark mark) => mark.Length == 1 && reading.Head >= 0 && reading.Head < mark.Start && reading.Tokens[mark.Start].Gap.Contains(',', StringComparison.Ordinal);

    private static int Noun(Reading reading, int from)
    {
        var at = reading.AfterArticles(from);
        for (var passed = 0; passed < MostBefore && reading.Marks.Any(mark => mark.Start == at && mark.Id == "no-kind"); passed++)
        {
            at++;
        }

        return at < reading.Tokens.Count && !reading.IsBroken(from - 1, at) ? at : -1;
    }

    // "Who is deputy to the chair?", "what was the margin of the handbook?", "quel est le plus ancien employé ?": behind the verb, and either singled out or tied to more.
    private static int Described(Reading reading, Mark head, Relation? relation)
    {
        // "Quelles sont les obligations": the verb may be part of the word that asks.
        var longest = reading.Marks.Where(list => list is { Kind: MarkKind.Concept, Id: "list", Length: > 1 } && list.Start == head.Start).Select(list => list.End).DefaultIfEmpty(head.Length > 1 ? head.End : -1).Max();
        var at = reading.Marks.Where(verb => verb.Kind == MarkKind.Concept && verb.Start == head.End && verb.Id is "present" or "past" or "yes-no" or "exist").Select(verb => verb.End).DefaultIfEmpty(longest).Max();
        if (at < 0 || reading.AfterArticles(at) is var from && from >= reading.Tokens.Count)
        {
            return -1;
        }

        var edge = reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Start >= at && mark.Start <= from && mark.End > from && Edges.Contains(mark.Id));
        return Noun(reading, edge?.End ?? from) is >= 0 and var noun && PlainWord.Is(reading, noun) && !reading.IsBroken(head.End, noun) && (edge is not null ? !IsOfRelation(reading, noun + 1, relation) : ((noun > at || HasVerb(reading, at)) && IsTied(reading, noun + 1))) ? noun : -1;
    }

    // "The first known chair": the word only says more of a noun that is known.
    private static bool IsOfRelation(Reading reading, int at, Relation? relation) => relation is not null && reading.Marks.Any(mark => mark.Start == at && mark.Kind == MarkKind.Concept && !QuestionReader.IsHead(mark) && mark.Id is not ("yes-no" or "present" or "past")
        && relation.Has(mark.Id));

    // "Who is deputy to", but not "qui a poussé à": a verb that says what one is, where no article follows.
    private static bool HasVerb(Reading reading, int end) => reading.Marks.Any(verb => verb.End == end && verb is { Kind: MarkKind.Concept, Id: "present" or "yes-no" or "exist" });

    // "Of", "to", "du": but no "the" and no "cette".
    private static bool IsTied(Reading reading, int at) => at < reading.Tokens.Count - 1 && !reading.IsBroken(at - 1, at)
        && (reading.HasAt(at, "to-link") || (reading.HasAt(at, "article") && !reading.Tokens[at].IsDefiniteArticle && reading.Tokens[at].Word.Length <= LongestOf));

    private static bool IsOfOthers(Reading reading, int at, Relation relation) => reading.Marks.Where(mark => mark.Covers(at)).ToList() is { Count: > 0 } marks
        && marks.TrueForAll(mark => mark.Kind == MarkKind.Concept && IsKind(mark.Id) && relation.Untold.Contains(mark.Id));

    // "Which specialised agency" asks for a kind that is known; the word in front only says more of it.
    private static bool IsNoKind(Reading reading, int at) => reading.Tokens[at].Word.Length >= Shortest && reading.IsPlain(at)
        && !reading.Marks.Any(mark => mark.Start == at + 1 && mark is { Kind: MarkKind.Concept, Id: "body" or "agencies" } && reading.Tokens[mark.Start].Gap == " ");
}
