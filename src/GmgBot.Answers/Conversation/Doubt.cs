using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Recognises a message that doubts the last answer, or asks for its reasons, and asks nothing else: "are you sure?", "vraiment ?"</summary>
internal static class Doubt
{
    /// <summary>The longest message, in words, that only doubts.</summary>
    private const int Longest = 10;

    /// <summary>The longest message, in words, that asks why.</summary>
    private const int LongestWhy = 14;

    /// <summary>The longest message, in words, that only asks for the source: "the source?"</summary>
    private const int LongestSource = 2;

    private static readonly string[] Beside = ["doubt", "yes-no", "and", "pronoun", "article", "no-kind", "not", "present", "past", "it-was", "to-link", "about"];

    /// <summary>Whether a message only doubts: some of its words do, and the others say nothing else.</summary>
    public static bool IsAll(Reading reading) => reading.Tokens.Count <= Longest && reading.Has("doubt") && reading.NamesNothing && reading.Numbers.Count == 0 && reading.Unexplained.Count == 0
        && reading.IsNothingBut(Beside);

    /// <summary>Whether a message asks why that was answered: of the answer itself, not of what it tells: "pourquoi ?" alone asks for reasons.</summary>
    public static bool AsksWhy(Reading reading) => reading.Has("why-answer") && reading.Tokens.Count <= LongestWhy && reading.NamesNothing;

    /// <summary>Whether a message asks where the answer is from: "votre source ?", "where is that written?"</summary>
    public static bool AsksSource(Reading reading) => (reading.Has("source-asked") || (reading.Has("cited") && reading.Tokens.Count <= LongestSource)) && reading.Tokens.Count <= LongestWhy && reading.NamesNothing;
}
