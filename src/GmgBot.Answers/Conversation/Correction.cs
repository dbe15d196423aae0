using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Recognises a message that only says which body the last question meant: "when did they chair? - Meaning the fund for children", "X, I mean".</summary>
internal static class Correction
{
    /// <summary>The longest message, in words, that says no more.</summary>
    private const int Longest = 8;

    /// <summary>What may stand beside the body.</summary>
    private static readonly string[] Beside = ["name", "article", "pronoun", "no-kind", "not", "and", "past", "present", "it-was", "body", "about", "determiner", "group-word", "owner"];

    /// <summary>Whether it asks nothing of its own, though its words recall a question about names or about the body.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public static bool IsAll(Reading reading, Understanding? alone, Frame last) =>
        alone is { Frame: { Relation.Names: true, Subjects: [var named] } } && !last.Relation.Names && last.Relation.SubjectType == named.Type && reading.Tokens.Count <= Longest && !reading.Text.EndsWith('?')
        && reading.Marks.All(mark => mark.Kind != MarkKind.Concept || Beside.Contains(mark.Id));

    /// <summary>Whether it asks the same of another body: "is X a founder? - And Y, same thing?"; nobody asks whether the two are one.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public static bool IsSameOf(Reading reading, Understanding? alone, Frame last) =>
        alone is { Frame: { Relation.Names: true, Subjects: [var other] } } && last is { Relation.Names: false, Ask: Ask.IsTrue or Ask.When or Ask.HowLong, Subjects: [var asked] } && other.Type == asked.Type && !other.Equals(asked)
        && reading.Has("same-as") && reading.Tokens.Count <= Longest && (reading.HasAt(0, "and") || reading.EntityFrom(reading.AfterArticles(0)) is not null);

    /// <summary>Whether what it names stands in the place of a slip: "when did X join? - Sorry, I meant Y", "no, Y"; the same is asked of it.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    public static bool OfSlip(Reading reading, Frame last) => reading.Has("slip")
        // "Who chaired? - No, Y" puts Y forward, but no date is contradicted by a name.
        || (last is { Ask: Ask.When, Subjects: [var asked] } && reading.Periods.Count == 0 && reading.AllEntities is [var named] && !named.Equals(asked) && reading.Tokens[0].Word is "no" or "non" or "nope" or "nah"
            && reading.IsNothingBut([.. Beside, "yes-no", named.Id]));
}
