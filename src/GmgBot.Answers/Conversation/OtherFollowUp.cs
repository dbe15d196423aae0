using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what asks of two things for the one that was not spoken of: "and the other one?", "l'autre groupe de travail, il porte sur quoi ?"</summary>
internal sealed class OtherFollowUp(IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>The longest message, in words, that goes on about them.</summary>
    private const int Longest = 12;

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last, List<Fact> told)
    {
        if (last.Relation is not { Shape: RelationShape.Timeless, ObjectType: { } type } relation || !reading.Has("other") || reading.AllEntities.Any(entity => entity.Type != type) || reading.Tokens.Count > Longest
            || (last.Object ?? told.Only(fact => fact.Object)) is not { } spoken || entities.Values.Where(entity => entity.Type == type && !entity.Equals(spoken)).ToList() is not [var rest] || reading.Entities(type).Any(named => !named.Equals(rest)))
        {
            return null;
        }

        // "And the other, the one on data?"
        if (reading.Entities(type).Count > 0)
        {
            return alone is null or { Frame: { Subjects.Count: 0, Ask: Ask.Who } } ? new Frame { Relation = relation, Ask = Ask.Who, Object = rest } : null;
        }

        // "And the other group, what does it work on?", "the other one, who leads it?": not what the whole group is for, or who chairs it.
        if (alone is { Frame: { Subjects.Count: 0, Periods.Count: 0, Relation: { SubjectType: null, ObjectType: null, Topic: null } or { Exclusive: true } } } && reading.Has("the-other") && reading.HasAny("group-word", "pronoun"))
        {
            return new Frame { Relation = relation, Ask = Ask.Who, Object = rest };
        }

        // "Who co-chairs the one on data? - And the other, what is it about?"
        return alone is { Score: >= QuestionAnswerer.Certain, Frame: { Subjects.Count: 0, Relation: var own } } && own != relation ? alone.Frame with { Object = own.ObjectType == type ? rest : null }
            : last.Object is null ? new Frame { Relation = relation, Ask = Ask.Who, Object = rest }
            : last with { Object = rest, Periods = [] };
    }
}
