using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands who is meant instead of the one that it was not: "did X chair in May? - No. - Who then?", "qui alors ?"</summary>
internal static class Instead
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 8;

    private static readonly string[] Beside = ["who", "which-ones", "to-whom", "and", "it-was", "pronoun", "past", "present", "that-time", "no-kind", "yes-no", "who-instead"];

    /// <summary>Completes the message, or returns null where nobody was denied, or more is asked.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    public static Frame? Complete(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told) =>
        AtDate(reading, alone, last, told) ?? ((reading.Has("who-instead") || IsWho(reading)) && reading.Tokens.Count <= Longest && reading.NamesNothing && reading.Unexplained.Count == 0 && alone is null or { Score: < FollowUp.Meant }
            // "Is X a founder? - No, it came later. - Who else then?": those who came with it.
            && !reading.Has("together") && !(reading.Has("other") && told.Count > 0 && last.Relation.Shape == RelationShape.Event)
        && last is { Ask: Ask.IsTrue, Relation: { SubjectType: not null, Names: false } }
            // "Did governments set it up? - By whom then?": those who are no body of the sources are not remembered.
            && (last.Subjects.Count > 0 ? !told.Any(fact => IsSo(fact, last)) : last.Relation.IsFounding && last.Periods.Count == 0)
            ? last with { Ask = last.Now ? Ask.Current : Ask.Who, Subjects = [], Asserted = false }
            : OfBody(reading, alone, last, told));

    // "Did X join in 2007? - No. - Who then in 2007?": the date is named once more, or another one.
    private static Frame? AtDate(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told) =>
        reading.Has("who-instead") && reading.Tokens.Count <= Longest && reading.AllEntities.Count == 0 && reading.Unexplained.Count == 0 && alone is null or { Score: < FollowUp.Meant } && reading.Periods is [{ Role: PeriodRole.At } date] && date.In(null) is { } then
        && last is { Ask: Ask.IsTrue, Subjects.Count: > 0, Relation: { SubjectType: not null, Names: false } } && !told.Any(fact => IsSo(fact, last))
            ? last with { Ask = Ask.Who, Subjects = [], Periods = [then], Role = PeriodRole.At, Now = false, Today = false, Asserted = false }
            : null;

    // "What is the name of the person who chairs? - And the organisation then?": of the person nothing was told, but of the body it is.
    private static Frame? OfBody(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told) =>
        reading.Has("body-instead") && told.Count == 0 && reading.Tokens.Count <= Longest && reading.NamesNothing && reading.Unexplained.Count == 0 && alone is null or { Score: < FollowUp.Meant } && last is { Subjects.Count: 0, Relation: { Exclusive: true, SubjectType: not null } }
            ? last with { Ask = last.Periods.Count > 0 ? Ask.Who : Ask.Current, Now = last.Periods.Count == 0, Without = false }
            : null;

    // "So who was it?", "alors c'était qui ?": nothing but the question word.
    private static bool IsWho(Reading reading) => reading.HasAny("who", "which-ones", "to-whom")
        && Enumerable.Range(0, reading.Tokens.Count).All(at => reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || Beside.Contains(mark.Id))));

    private static bool IsSo(Fact fact, Frame asked) => (fact.Relation == asked.Relation || fact.Relation.Id == asked.Relation.FactsOf) && asked.IsAbout(fact)
        && (asked.Periods.Count == 0 || fact.Period is not { } own || FactFinder.Meets(fact, asked, asked.Periods[0]) || own.Overlaps(asked.Periods[0]));
}
