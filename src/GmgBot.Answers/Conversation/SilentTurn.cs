using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Tells whether a message only goes on about what the sources did not tell: "did it get results? - Which ones?", "who keeps the secretariat? - Her name?"</summary>
internal static class SilentTurn
{
    /// <summary>The longest message, in words, that has nothing of its own to ask about.</summary>
    private const int Longest = 4;

    private static readonly string[] Leaning = ["which-ones", "which", "pronoun", "owner", "name", "detail", "guess", "why"];

    private static readonly string[] Asking = ["how-many", "by-how-many", "how-long", "what", "list", "determiner", "open-determiner", "which", "pronoun", "one-pronoun", "yes-no", "present", "past", "article", "to-link", "no-kind", "owner", "and", "it-was"];

    private static readonly string[] Stepping = ["before", "after", "next-one", "prev-one", "succeed", "precede", "year-before", "year-after", "half-before", "half-after", "current"];

    /// <summary>Whether nothing was told last, and the message names nothing new.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="understood">How it is understood by itself, or null.</param>
    /// <param name="context">What was answered before.</param>
    public static bool GoesOn(Reading reading, Understanding? understood, ConversationContext context) =>
        context.Bases.Count > 0 && (reading.Has("guess") || context.Bases.All(basis => basis is { Facts.Count: 0, Named.Count: 0, Passage: null }))
        && reading is { Tokens.Count: <= Longest, NamesNothing: true, Step: null } && (understood?.Score ?? 0) < FollowUp.Meant
        && (reading.HasAny(Leaning) || IsNothingButAsking(reading)) && !reading.HasAny(Stepping)
        && !KeptInSilence.IsOfThing(reading, context);

    // "Has it a budget? - How much?", "- Quel est-il ?"
    private static bool IsNothingButAsking(Reading reading) => reading.HasAny("how-many", "how-long", "what", "list") && !(reading.Has("how-many") && reading.HasAny("pronoun", "what", "open-determiner"))
        && reading.Marks.All(mark => mark.Kind != MarkKind.Concept || Asking.Contains(mark.Id))
        && Enumerable.Range(0, reading.Tokens.Count).All(at => reading.Marks.Any(mark => mark.Covers(at)));
}
