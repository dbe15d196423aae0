using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Recognises a message that only wishes for another form of the last answer: "shorter, please", "en une phrase ?", "in simpler words".</summary>
internal static class FormWish
{
    /// <summary>The longest message, in words, that wishes for no more.</summary>
    private const int Longest = 10;

    private static readonly string[] Beside = ["form", "longer", "longest", "nature", "that-is", "doubt", "too", "yes-no", "and", "pronoun", "article", "no-kind", "kind", "name", "to-link", "about", "determiner", "owner", "present", "list"];

    /// <summary>Whether a message wishes for a form, and for nothing else.</summary>
    public static bool IsAll(Reading reading) => reading.Tokens.Count <= Longest && reading.Has("form") && reading.NamesNothing
        && reading.IsNothingBut(Beside);
}
