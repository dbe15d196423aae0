using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what asks who runs the one thing that was named: "is there a working group on data? - Who co-chairs it?", "chaired by whom?"</summary>
internal sealed class RunnerOfThing(FactBase facts, IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 8;

    /// <summary>The longest one, in words, that is no more than the question word: "by whom?"</summary>
    private const int LongestWord = 2;

    private static readonly string[] Else = ["current", "nowadays", "before", "after", "first", "last", "every", "both", "the-two", "succeed", "precede", "group-word", "when", "how-many", "join", "found", "member", "why", "to-whom", "prev-one", "next-one", "handbook"];

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message)
    {
        if (message is not { Reading: { Tokens.Count: <= Longest, Periods.Count: 0 } reading, Context.Object: { } id } || !entities.TryGetValue(id, out var thing) || facts.RunOf(message.Last.Relation.Topic) is not { } run || run.ObjectType != thing.Type)
        {
            return null;
        }

        // "How many members does it have?": of the thing no source tells.
        if ((reading.Has("pronoun") || reading.Tokens.Any(token => token.Word is "il" or "elle")) && reading.Has("member") && reading.AllEntities.Count == 0 && message.Alone is { Frame: { Relation.Shape: RelationShape.Since, Ask: Ask.HowMany or Ask.Who or Ask.List } } && reading.HasAny("how-many", "who", "which", "list", "owner") && !reading.HasAny("group-word", "current", "nowadays"))
        {
            return message.Last with { Without = true, Also = null };
        }

        if (reading.HasAny(Else) || reading.Has(thing.Type.Id))
        {
            return null;
        }

        // "Does X co-chair it?"
        if (message.Alone?.Frame is { Ask: Ask.IsTrue, Subjects.Count: > 0, Object: null } named && named.Relation == run && Points(reading))
        {
            return named with { Object = thing };
        }

        return reading.AllEntities.Count == 0 && reading.Has("who") && (Points(reading) || reading.Tokens.Count <= LongestWord) && Meant(run, thing, reading) is { } meant ? new Frame { Relation = run, Ask = Ask.Who, Object = meant } : null;
    }

    // "And the other one, who runs it?": of two.
    private Entity? Meant(Relation run, Entity spoken, Reading reading) => !reading.HasAny("other", "the-other") ? spoken
        : facts.Of(run).Select(fact => fact.Object).OfType<Entity>().Distinct().Where(thing => !thing.Equals(spoken)).ToList() is [var rest] ? rest : null;

    // "Who co-chairs?", "who leads it?", "présidé par qui ?"; but "who chairs?" asks of the group.
    private static bool Points(Reading reading) => reading.Has("cochair")
        || (reading.HasAny("chair", "lead") && (reading.HasAny("pronoun", "by-link", "together") || reading.Tokens.Any(token => token.Word is "it" or "that" or "this" or "l" or "le" or "la" or "en" or "y")));
}
