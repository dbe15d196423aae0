using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what comes back, without saying so, to a thing spoken of before the last question: "when was the handbook launched? - Who chaired then? - And whose idea was it?"</summary>
internal sealed class EarlierTopicFollowUp(FactBase facts, FrameBuilder builder)
{
    /// <summary>The longest message, in words, that does.</summary>
    private const int Longest = 8;

    /// <summary>What is asked of such a thing alone.</summary>
    private static readonly string[] Asked = ["initiative", "title"];

    /// <summary>Asks it of the thing, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { NamesRelation: false, Last.Relation: { Topic: null, Names: false, SubjectType: not null }, Reading: { NamesNothing: true, Tokens.Count: <= Longest } reading } && reading.HasAny(Asked)
        && message.Context.Earlier.Select(earlier => facts.Find(earlier.Relation)?.Topic).FirstOrDefault(spoken => spoken is not null) is { } topic
        && builder.Build(reading, topic) is { Score: >= QuestionAnswerer.Certain } near && near.Frame.Relation.Topic == topic && near.Matches[0].Cue.All.Any(any => any.Any(concept => Array.IndexOf(Asked, concept) >= 0))
            ? near.Frame
            : null;
}
