using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Tells whether a message that nobody understands still goes on about what was just spoken of: "the mandate was redefined. - In what did it change, precisely?" Of that the sources are silent; it is not out of scope.</summary>
internal static class TalkGoesOn
{
    /// <summary>The longest message, in words, that leans on what was said.</summary>
    private const int Longest = 12;

    /// <summary>What asks, or points to what was said.</summary>
    private static readonly string[] Leaning = [.. QuestionWords.Open, "yes-no", "pronoun", "same-one", "name", "detail", "authorship"];

    /// <summary>Whether all its words are known and it names nothing new.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="context">What was asked and answered before.</param>
    public static bool Holds(Reading reading, ConversationContext context) =>
        context is { Relation: not null, Age: < FollowUp.OldestAge } && reading is { Tokens.Count: <= Longest, NamesNothing: true, Unexplained.Count: 0, StrangeNames.Count: 0 } && reading.HasAny(Leaning);
}
