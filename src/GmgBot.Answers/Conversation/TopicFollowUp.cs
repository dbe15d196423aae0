using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a question about the thing last spoken of that does not name it again: "when was the handbook launched? - On whose initiative?"</summary>
internal sealed class TopicFollowUp(FactBase facts, FrameBuilder builder)
{
    private static readonly string[] WhatItIs = ["nature", "what", "name", "and", "present", "article", "no-kind"];

    /// <summary>Completes the message with the thing, or returns null where that makes no better question.</summary>
    public Frame? Complete(Continuation message)
    {
        var (reading, alone, last) = (message.Reading, message.Alone, message.Last);
        // "What is the handbook called? - And the group, when was that created?"
        // "Does X co-chair a working group? - And did X chair the GMG too?"
        var asksOfGroup = alone is { Score: >= QuestionAnswerer.Certain } && (reading.Has("group-word") ? alone.Frame.Relation.IsFounding : alone.Frame.Relation.Exclusive && reading.Entities(EntityType.Group).Count > 0);
        // "Has it ever chaired the whole GMG as well?": the group itself, not such a thing.
        asksOfGroup |= message.NamesRelation && reading.Entities(EntityType.Group).Count > 0 && reading.HasAny("itself", "all-of") && alone!.Frame.Relation.Exclusive;
        if (last.Relation.Topic is { } topic && !asksOfGroup && message.IsFragment && (alone is null || reading.HasAny("pronoun", "and", "which", "uninvolved", "pictured") || MeansThem(message) || IsWhatItIs(message) || IsCount(message) || MadeFollowUp.IsAll(message))
            && builder.Build(reading, topic) is { } nearer && nearer.Frame.Relation.Topic == topic && nearer.Score > (alone?.Score ?? 0)
            && (alone is null || IsOf(topic, alone, reading)))
        {
            // "When was it launched? - Where?": of places no relation tells.
            return nearer.Frame with { Without = BareReasons.AsksWhere(reading) && nearer.Matches[0].Cue.All.Count == 1 };
        }

        return null;
    }

    // "On whose initiative? - When did that agency chair?": that is no question about the thing, where none is about the chair of such a thing.
    private bool IsOf(string topic, Understanding alone, Reading reading)
    {
        var rests = alone.Matches[0].Cue.All.SelectMany(any => any).Where(concept => reading.Has(concept) && !FollowUp.Asking.Contains(concept)).ToList();
        return rests.Count == 0 || facts.Relations.Any(relation => relation.Topic == topic && relation.Cues.Any(cue => cue.All.Any(any => any.Any(rests.Contains)) && (reading.AllEntities.Count > 0 || !cue.All.Any(any => any.All(concept => concept.StartsWith('@'))))));
    }

    // "Are there working groups? - C'est quoi ?"
    private static bool IsWhatItIs(Continuation message) => message is { IsBrief: true, Reading: { NamesNothing: true } reading } && reading.IsNothingBut(WhatItIs) && reading.Has("nature");

    // "Does X run such a thing? - How many are there?", "how many has the group got?"
    private static bool IsCount(Continuation message) => message is { NamesRelation: false, Reading: var reading } && reading.Has("how-many") && reading.AllEntities.All(entity => entity.Type == EntityType.Group) && !reading.HasAny("how-long", "by-how-many", "times");

    // "Qui les préside ?": short, and about what was told.
    private static bool MeansThem(Continuation message) => message.IsBrief && message.Reading.Tokens.Any(token => token.Word is "les" or "l" or "them" or "it");
}
