using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Finds what a pronoun means behind an answer that told nothing: "what is the budget of X? - When did it join?", "who wrote the handbook? - When was it launched?"</summary>
internal static class KeptInSilence
{
    /// <summary>The longest message, in words, that speaks of the thing without a pronoun: "how many pages?"</summary>
    private const int Longest = 4;

    /// <summary>What the sources tell of a thing: its date, its name, who began it, what it shows.</summary>
    private static readonly string[] OfThing = ["when", "title", "initiative", "show", "caption", "credit", "take"];

    /// <summary>Whether the message asks for what the sources tell of the thing that the silent answer was about.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="context">What was answered before.</param>
    public static bool IsOfThing(Reading reading, ConversationContext context) => context.Bases is [.., { Thing: not null }] && reading.NamesNothing && reading.HasAny(OfThing) && reading.Has("pronoun") && !reading.HasAny("guess", "detail");

    /// <summary>The relation of the thing that a message points to, which no source answers: "what is it called? - Who wrote it?" speaks of it still; null where it points to none.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="understood">How it was understood, or null.</param>
    /// <param name="context">What was answered before.</param>
    /// <param name="facts">The relations.</param>
    public static string? Pointed(Reading reading, Understanding? understood, ConversationContext context, FactBase facts) => !reading.NamesNothing || !(reading.Has("pronoun") || reading.Tokens.Count <= Longest || understood is { FromContext: true }) ? null
        : context.Bases is [.., { Thing: { } kept }] ? kept
        : facts.Find(context.Relation) is { Topic: not null, SubjectType: null, Id: var id } ? id
        : null;

    /// <summary>What would have been asked and answered last, had that been spoken of; null where the message points to nothing of the kind.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it is understood by itself, or null.</param>
    /// <param name="context">What was answered before.</param>
    public static ConversationContext? Of(Reading reading, Understanding? alone, ConversationContext context) =>
        context.Bases is not [{ Facts.Count: 0, Named.Count: 0, Passage: null } silent] ? null
        : IsOfThing(reading, context) ? About(context, silent.Thing!, Ask.What, [])
        : silent.Body is { } body && reading.AllEntities.Count == 0 && (reading.Has("one-pronoun") || Pronouns.OpensWithPronoun(reading)) && !reading.HasAny("group-word", "this-group", "current")
            // "When was it created?" is asked of the body itself, of which no source tells.
            && alone is { Score: >= FollowUp.Meant, Frame: { Subjects.Count: 0, Relation: { SubjectType: not null, Names: false } asked } } && !(asked.IsFounding && !AskChooser.IsYesNo(reading)) ? About(context, asked.Id, Ask.IsTrue, [body])
        : null;

    private static ConversationContext About(ConversationContext context, string relation, Ask ask, IReadOnlyList<string> bodies) => new() { Language = context.Language, Question = context.Question, Relation = relation, Ask = ask.ToString(), Subjects = bodies, Bases = context.Bases };
}
