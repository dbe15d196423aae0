using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Recognises a message that only wishes for the very words of the source: "word for word, please", "vous avez la phrase exacte ?"</summary>
internal static class WordingWish
{
    /// <summary>The longest message, in words, that wishes for no more.</summary>
    private const int Longest = 12;

    private static readonly string[] Beside =
    [
        "wording", "form", "cited", "that-is", "doubt", "yes-no", "and", "or", "but", "conclusion", "not", "pronoun", "article", "no-kind", "kind", "to-link", "from-link", "in-link", "by-link", "about", "determiner", "owner",
        "present", "past", "list", "what", "how", "which", "open-determiner", "detail", "is-there", "mentioned", "reports", "claims", "it-was", "who", "title", "unsaid", "document", "never-mind",
    ];

    /// <summary>Whether a message wishes for the words, and for nothing else.</summary>
    public static bool IsAll(Reading reading) => reading.Tokens.Count <= Longest && reading.Has("wording") && reading.NamesNothing
        && reading.IsNothingBut(Beside);
}
