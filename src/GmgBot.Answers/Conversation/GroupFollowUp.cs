using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a message that names nothing but the group after a thing of the group was spoken of: "what is the handbook? - And the group itself?" asks what the group is, "when was the handbook launched? - And the group?" when it was founded.</summary>
internal sealed class GroupFollowUp(FactBase facts, Func<string, Language, Reading> read)
{
    /// <summary>The longest message, in words, that only names it.</summary>
    private const int Longest = 6;

    private static readonly string[] Beside = ["and", "article", "group-word", "about", "itself", "no-kind", "to-link", "determiner"];

    // The relation that tells what the group is.
    private readonly Relation? _nature = facts.Relations.FirstOrDefault(relation => relation is { SubjectType: null, Shape: RelationShape.Timeless } && relation.Cues.Any(cue => cue.All is [["nature"]]));

    // The relation that tells who founded it, and when.
    private readonly Relation? _founded = facts.Founding;

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="context">What was asked and answered before.</param>
    public Frame? Complete(Reading reading, Frame last, ConversationContext context) =>
        _nature is not null && last.Relation is { Topic: not null } or { Names: true } && reading.Tokens.Count <= Longest && reading.Periods.Count == 0
        && (reading.AllEntities is [{ } only] ? only.Type == EntityType.Group : reading.AllEntities.Count == 0 && reading.Has("group-word") && (reading.Has("itself") || (reading.Has("and") && last.Relation.Topic is { } topic && facts.Relations.FirstOrDefault(other => other.Topic == topic && other.ObjectType is not null)?.ObjectType?.Id != topic)))
        && Enumerable.Range(0, reading.Tokens.Count).All(at => reading.Marks.Any(mark => mark.Covers(at) && (mark.Entity is not null || mark.Kind == MarkKind.Filler || Beside.Contains(mark.Id))))
            ? _founded is not null && context.Question is { } asked && read(asked, reading.Language).Has("when") ? new Frame { Relation = _founded, Ask = Ask.When } : new Frame { Relation = _nature, Ask = Ask.What }
            : null;
}
