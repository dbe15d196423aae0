using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Finds what a question of yes or no adds behind what is known, so that a yes would confirm that too: a reason ("because it had grown"), an occasion, a place, a manner ("was it renamed at a ceremony?", "le mandat a-t-il été redéfini publiquement ?").</summary>
internal static class AddedBehind
{
    /// <summary>What may stand in such a phrase of any matter.</summary>
    private static readonly string[] Little =
    [
        "pronoun", "group-word", "this-group", "this-one", "same-one", "that-time", "that-year", "each", "every", "all-of", "both", "the-two", "single", "several", "at-least", "except", "outset", "sometime", "current", "nowadays", "already", "still", "since", "regular", "times",
        "asker", "asks-for", "claims", "reports", "according", "name", "current-name", "enlarge", "enlarging", "rename", "found", "by-turns", "rotate", "term", "agencies", "body", "first", "last", "other", "whole", "in-all", "true-subject", "kind",
    ];

    /// <summary>What a body may be said to be: "as a member".</summary>
    private static readonly string[] Roles = ["member", "cochair", "chair"];

    /// <summary>Whole phrases of another matter than any of the group's: "in English", "en ligne".</summary>
    private static readonly string[] Phrases = ["to-english", "to-french", "website", "in-writing", "other-tongue"];

    /// <summary>The same understanding, with what is added where something is.</summary>
    public static Understanding Marked(Reading reading, Understanding understood) =>
        reading.GivesReason ? understood with { Frame = understood.Frame with { Beyond = "why-unknown" } }
        : understood.Frame is { Relation.Names: false } frame && (frame.Ask == Ask.IsTrue || frame.Claimed is not null) && IsIn(reading, understood) ? understood with { Frame = frame with { Beyond = "more-unknown" } }
        : understood;

    private static bool IsIn(Reading reading, Understanding understood)
    {
        if (reading.HasAny(QuestionWords.Open) || reading.HasAny("or", "is-there", "exist", "happen", "asks-for", "in-writing", "title") || (understood.FromContext && !reading.Has("yes-no")))
        {
            return false;
        }

        var relation = understood.Frame.Relation;
        var cues = understood.Matches.Where(match => match.Relation == relation || match.Relation == understood.Frame.Also).SelectMany(match => match.Cue.All).SelectMany(any => any).Except(["yes-no", "past", "present"]).ToHashSet(StringComparer.Ordinal);
        bool IsTold(Mark mark) => mark.Kind == MarkKind.Concept && mark.Id is not "yes-no" && (cues.Count == 0 ? relation.Has(mark.Id) : cues.Contains(mark.Id));
        bool IsKnown(Mark mark) => mark.Entity is not null || mark.Kind == MarkKind.Filler || IsTold(mark) || Little.Contains(mark.Id) || (relation.SubjectType is not null && Roles.Contains(mark.Id));
        // Behind what is told, in the same clause; what stands behind "a guide" says which one: "a guide for planners".
        return Enumerable.Range(1, Math.Max(0, reading.Tokens.Count - 1)).Any(at => reading.PeriodAt(at) is null && (IsManner(reading, at, IsKnown) || IsPhrase(reading, at, relation, IsKnown))
            && reading.ClauseStart(at) is var clause && reading.Marks.Any(mark => mark.Start >= clause && mark.End <= at && IsTold(mark)) && !reading.Marks.Any(thing => thing.End <= at && thing.Id == relation.Topic && reading.HasAt(thing.Start - 1, "owner")))
            // "Was it founded at the initiative of X?": that X was one of the founders is told, and not whose idea it was.
            || (relation.IsFounding && understood.Frame.Subjects.Count > 0 && reading.Has("first-move"));
    }

    // "Publicly", where it does not belong to a noun: "the assembly", "au moment".
    private static bool IsManner(Reading reading, int at, Func<Mark, bool> isKnown) => reading.Adverbials.IsManner(reading.Tokens[at])
        && !(reading.HasAt(at - 1, "article") || reading.HasAt(at - 1, "owner") || reading.Adverbials.IsLink(reading.Tokens[at - 1]))
        && !reading.Marks.Any(mark => mark.Covers(at) && (isKnown(mark) || mark.Length > 1));

    // "At a ceremony": up to the next link or "of", nothing is known of what stands there, and it is no date and no number: "at the end of 2007", "by four members".
    private static bool IsPhrase(Reading reading, int at, Relation relation, Func<Mark, bool> isKnown)
    {
        if (!reading.Adverbials.IsLink(reading.Tokens[at]))
        {
            return false;
        }

        if (reading.Marks.FirstOrDefault(mark => mark.Covers(at) && mark.Length > 1) is { } phrase)
        {
            return phrase.Start == at && !isKnown(phrase) && relation.SubjectType is null && Phrases.Contains(phrase.Id);
        }

        // "Against its will", "for my report"
        var noun = at + 1;
        while (noun < reading.Tokens.Count && (reading.HasAt(noun, "article") || reading.HasAt(noun, "owner") || (reading.HasAt(noun, "pronoun") && noun + 1 < reading.Tokens.Count && !reading.IsBroken(noun, noun + 1))))
        {
            noun++;
        }

        var behind = noun;
        while (behind < reading.Tokens.Count && reading.PeriodAt(behind) is null && !reading.HasAt(behind, "article") && !reading.Adverbials.IsLink(reading.Tokens[behind]) && !(behind > at && reading.IsBroken(behind - 1, behind)))
        {
            behind++;
        }

        return behind > noun && !Enumerable.Range(at + 1, noun - at - 1).Any(word => reading.HasAt(word, "asker")) && !reading.HasAt(noun, "no-kind") && !IsNumber(reading, reading.AfterArticles(behind)) && !Enumerable.Range(noun, behind - noun).Any(word => IsNumber(reading, word) || reading.Marks.Any(mark => mark.Covers(word) && isKnown(mark)));
    }

    private static bool IsNumber(Reading reading, int at) => at < reading.Tokens.Count && (reading.PeriodAt(at) is not null || char.IsDigit(reading.Tokens[at].Word[0]) || reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "how-long" or "true-length" or "other-length"));
}
