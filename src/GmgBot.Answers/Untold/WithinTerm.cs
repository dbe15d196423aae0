using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question puts forward of a body what nobody knows, and what its relation knows only says in what time that was: "did X complain during its term?", "l'OMS s'était-elle portée candidate avant d'être admise ?"</summary>
internal static class WithinTerm
{
    /// <summary>The longest verb that opens a question, in words: "a-t-il"; "is it true that" only asks for a verdict.</summary>
    private const int LongestVerb = 3;

    /// <summary>What says that a time follows.</summary>
    private static readonly string[] Times = ["before", "after", "prev-one", "next-one", "since", "until", "clause-when"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        if (asking.Open is not { Frame: { Ask: Ask.IsTrue, Subjects.Count: > 0, Relation.SubjectType: not null } } open || asking.Reading is not { Head: < 0 } reading || reading.Has("or")
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" }) is not { Length: <= LongestVerb } verb || reading.HasAt(verb.Start, "is-there"))
        {
            return false;
        }

        var from = Opening.Of(reading, verb, mark => mark.Entity is not null);
        var rests = open.Matches[0].Cue.All.SelectMany(any => any).Except(["yes-no"]).ToHashSet(StringComparer.Ordinal);
        return from >= 0 && reading.Marks.FirstOrDefault(mark => mark.Start >= from && (mark.Entity is not null || rests.Contains(mark.Id))) is { Entity: null } known
            && Time(reading, from, known.Start) is >= 0 and var time && !reading.IsBroken(from, known.Start) && Enumerable.Range(from, time - from).Any(at => IsUnknown(asking, open.Frame.Relation, at));
    }

    // Where the words for the time begin: "before it was admitted", "its term".
    private static int Time(Reading reading, int from, int known)
    {
        var own = reading.Marks.Any(mark => mark is { Id: "owner" } && mark.End == known && reading.HasAt(mark.Start, "pronoun")) ? known - 1 : -1;
        return reading.Marks.Where(mark => Times.Contains(mark.Id) && mark.Kind == MarkKind.Concept && mark.Start >= from && mark.End <= known).Select(mark => mark.Start).DefaultIfEmpty(own).Min();
    }

    private static bool IsUnknown(Asking asking, Relation relation, int at) => asking.Reading is var reading && reading.PeriodAt(at) is null && !asking.IsInExample(at)
        && (reading.Unexplained.Contains(at) || PlainWord.Is(reading, at) || (PlainWord.IsLong(reading, at) && (OtherDeed.IsOfOtherMatter(asking, relation, at) || asking.Reading.HasAt(at, "meet"))));
}
