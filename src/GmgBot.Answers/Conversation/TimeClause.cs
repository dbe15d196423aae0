using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Recognises a message that puts nothing but another time in the place of the last one, and says by an event which time it means: "who chaired in March 2007? - And in November, when the four came in?"</summary>
internal static class TimeClause
{
    /// <summary>How many words may stand in front of the date: "and then in", "et en".</summary>
    private const int MostBefore = 3;

    private static readonly string[] Asking = [.. QuestionWords.Open, "list", "which-ones", "yes-no"];

    /// <summary>Whether the event is not what is asked.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public static bool IsAll(Reading reading, Understanding? alone, Frame last) =>
        alone is { Frame: { Subjects.Count: 0, Relation: { Exclusive: false, Shape: RelationShape.Event } } } && last is { Relation: { Exclusive: true } } && reading.HasAt(0, "and") && reading.AllEntities.Count == 0
        && reading.Periods is [{ Start: <= MostBefore, End: var end }, ..] && Clause(reading, end) is { } clause
        && !reading.Marks.Any(asked => asked.Kind == MarkKind.Concept && Asking.Contains(asked.Id) && (asked.Start < clause.Start || asked.Start >= clause.End));

    // Behind the comma: "when ...", "à l'arrivée ...".
    private static Mark? Clause(Reading reading, int from) => Enumerable.Range(from, reading.Tokens.Count - from).FirstOrDefault(at => reading.Tokens[at].Gap.Contains(',', StringComparison.Ordinal)) is > 0 and var at
        ? reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "clause-when" or "to-link" or "after" or "before" } && mark.Start == at) : null;
}
