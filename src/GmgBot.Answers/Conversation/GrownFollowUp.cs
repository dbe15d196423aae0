using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Goes on counting all that there were, and not those who came in: "how many were they at the very start? - And in 2006?" - ten, and not the four who joined then.</summary>
internal sealed class GrownFollowUp(FactBase facts, Func<string, Language, Reading> read)
{
    /// <summary>The longest message, in words, that only names another time.</summary>
    private const int Longest = 5;

    /// <summary>What says that those are meant who made it.</summary>
    private static readonly string[] Made = ["by-link", "join", "who", "member", "initiative"];

    private static readonly string[] Else = ["who", "which", "which-ones", "list", "when", "join", "new", "enlarge", "by-how-many", "found", "chair", "lead", "other"];

    /// <summary>Completes the message, or returns null where it asks something else, or where those were counted who founded it.</summary>
    public Frame? Complete(Continuation message) =>
        message is { Last: { Ask: Ask.HowMany, Subjects.Count: 0, Relation: { IsFounding: true, SubjectType: { } type } founding }, Reading: { Tokens.Count: <= Longest, AllEntities.Count: 0, Periods: [var time] } reading, Context.Question: { } asked } && !reading.HasAny(Else)
        && IsHeadcount(read(asked, reading.Language)) && time.In(null) is { } then && facts.Of(founding) is [{ Period: { } start }, ..] && then.Start > start.End && facts.StateOf(type) is { } state
            ? new Frame { Relation = state, Ask = Ask.HowMany, Periods = [then], Role = time.Role }
            : null;

    // "How many were there at the beginning?" names the beginning, "how many founded it?" what they did.
    private static bool IsHeadcount(Reading asked) => asked.HasAny("headcount", "outset", "there") || (asked.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "found" }) is { Length: > 1 } && !asked.HasAny(Made));
}
