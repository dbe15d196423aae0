using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Joins a body that is named with a question mark of its own to the question behind it, which is about it: "NATO? Are they in?", "l'OTAN ? membre ?"</summary>
internal static class NamedInFront
{
    /// <summary>The longest such name, in words: "and the World Health Organization?"</summary>
    private const int LongestName = 8;

    private static readonly string[] Beside = ["article", "and", "no-kind", "state"];

    private static readonly string[] Leaning = ["pronoun", "one-pronoun", "member"];

    /// <summary>The questions of a message, the name in front of one with it.</summary>
    /// <param name="questions">As the question marks part them.</param>
    /// <param name="read">Reads one of them.</param>
    public static IReadOnlyList<string> Joined(IReadOnlyList<string> questions, Func<string, Reading> read) =>
        questions.Count > 1 && IsName(read(questions[0])) && LeansOnName(read(questions[1])) ? [questions[0].TrimEnd(' ', '?') + ", " + questions[1], .. questions.Skip(2)] : questions;

    private static bool IsName(Reading reading) => reading.Tokens.Count <= LongestName && reading.Periods.Count == 0
        && (reading.AllEntities.Any(entity => entity.Type != EntityType.Group) || reading.Has("state") || reading.Unexplained.Count > 0)
        && Enumerable.Range(0, reading.Tokens.Count).All(at => (reading.Unexplained.Contains(at) && char.IsUpper(reading.Tokens[at].Text[0])) || reading.Marks.Any(mark => mark.Covers(at) && (mark.Entity is not null || mark.Kind == MarkKind.Filler || Beside.Hold(mark))));

    // It names nobody, and asks for a yes.
    private static bool LeansOnName(Reading reading) => reading.Periods.Count == 0 && reading.AllEntities.All(entity => entity.Type == EntityType.Group) && !reading.Has("state") && reading.StrangeNames.Count == 0
        && reading.HasAny(Leaning) && !reading.HasAny(QuestionWords.Open);
}
