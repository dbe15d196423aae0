using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Tells that a comma parts no two questions, but a thing from the sentence that a pronoun stands for it in: "the picture on that page, who took it?", "ça remonte à quand, le changement de nom ?"</summary>
internal static class Dislocated
{
    private static readonly string[] Verbs = ["past", "present", "perfect", "modal"];

    /// <summary>Whether the words on one side of a comma only name what the other side asks of.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="at">The index of the first word behind the comma.</param>
    public static bool IsCutAt(Reading reading, int at) => reading.Tokens[at].Gap.Contains(',', StringComparison.Ordinal)
        && ((IsNamed(reading, 0, at) && IsStoodFor(reading, at, reading.Tokens.Count)) || (IsNamed(reading, at, reading.Tokens.Count) && IsStoodFor(reading, 0, 1)) || IsTakenUp(reading, at));

    // "Promouvoir des normes, c'est bien dans l'objectif du groupe ?": a deed without a time, and "it is" that asks of it.
    private static bool IsTakenUp(Reading reading, int at) => reading.HasAt(at, "it-was") && reading.HasAt(at, "yes-no") && reading.Marks.Any(verb => verb.Start >= at && verb.Id == "yes-no" && verb.End < reading.Tokens.Count)
        && !reading.Marks.Any(mark => mark.Start < at && (mark.Entity is not null || QuestionWords.Open.Hold(mark) || Verbs.Hold(mark) || mark.Id is "yes-no" or "and" or "list")) && reading.Periods.All(period => period.Start >= at);

    // A noun with its article, without a verb and without a word that asks.
    private static bool IsNamed(Reading reading, int start, int end) => reading.Tokens[start].IsDefiniteArticle
        && !reading.Marks.Any(mark => mark.Start >= start && mark.End <= end && (QuestionWords.Open.Hold(mark) || Verbs.Hold(mark) || mark.Id is "yes-no" or "and" or "list"))
        && !Enumerable.Range(start + 1, end - start - 1).Any(at => reading.IsBroken(at - 1, at)) && reading.Periods.All(period => period.Start < start || period.End > end)
        // A body has its own facts, that a pronoun asks more of.
        && reading.Marks.All(mark => mark.Entity is not { } named || mark.Start < start || mark.End > end || named.Type == EntityType.Group || AskedInPlace.IsThing(named));

    private static bool IsStoodFor(Reading reading, int start, int end) => reading.Marks.Any(mark => mark.Start >= start && mark.Start < end && mark is { Kind: MarkKind.Concept, Id: "pronoun" or "one-pronoun" })
        || (start == 0 && reading.Tokens[0].Word is "ca" or "c" or "cela");
}
