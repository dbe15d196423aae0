using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads what is said of founders only: "can only founders chair?", "la présidence tourne-t-elle entre les seuls fondateurs ?", "is X the only founder to have chaired?"</summary>
internal sealed class OnlyFounders(FactBase facts)
{
    private static readonly string[] Only = ["only", "alone", "reserved", "by-themselves"];

    /// <summary>What may stand between "only" and the founders.</summary>
    private static readonly string[] Between = ["article", "between", "among", "to-link", "for-link", "by-link", "member", "no-kind"];

    /// <summary>What asks for more than a yes, or of something else.</summary>
    private static readonly string[] Else = ["when", "how-many", "list", "not", "never", "or", "cochair", "join"];

    /// <summary>Makes a frame of the office, limited to the founders; null where nothing is said of founders only.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (!reading.Has("found") || !reading.HasAny("chair", "lead") || reading.HasAny(Else) || facts.Topics.Any(reading.Has) || !AskChooser.PutsForward(reading) || reading.Periods.Count > 0 || facts.Founding is not { } founding
            || !(frame.Subjects.Count > 0 ? OnlyOne.IsTheOnly(reading, frame.Subjects, facts.Topics) || OnlyOne.AreOnly(reading, frame.Subjects, facts.Topics) : IsSaidOfFounders(reading))
            || facts.Relations.FirstOrDefault(relation => relation.Exclusive && relation.SubjectType == founding.SubjectType) is not { } office)
        {
            return null;
        }

        return frame with { Relation = office, Ask = Ask.IsTrue, Also = founding, Only = true, Object = null, Claim = null, Claimed = null, Alone = false, Ever = false, Every = false, Denied = false, Now = false, Today = false };
    }

    private static bool IsSaidOfFounders(Reading reading) => reading.Marks.Any(founders => founders is { Kind: MarkKind.Concept, Id: "found" } && reading.Marks.Any(only => Array.IndexOf(Only, only.Id) >= 0
        && (only.End <= founders.Start ? AreBetween(reading, only.End, founders.Start) : only.Start == founders.End || only.Covers(founders.Start - 1))));

    private static bool AreBetween(Reading reading, int from, int to) => Enumerable.Range(from, to - from).All(at => reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || Array.IndexOf(Between, mark.Id) >= 0)));
}
