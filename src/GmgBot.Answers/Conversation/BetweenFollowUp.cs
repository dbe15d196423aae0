using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whose turn lay between two others, where nothing but the two is named: "who chaired between X and Y? - And between Y and Z?", "- And between Z and that one?"</summary>
internal sealed class BetweenFollowUp(FrameBuilder builder, PronounPair pairs)
{
    private const int Both = 2;

    /// <summary>Asks who it was, or returns null.</summary>
    public Frame? Complete(Continuation message)
    {
        if (message is not { Last.Relation: { Exclusive: true } office, IsFragment: true, NamesRelation: false, Reading: { Periods.Count: 0 } reading } || reading.HasAny(QuestionWords.Open) || reading.HasAny("first", "last", "together", "longer")
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "between" }) is not { } between)
        {
            return null;
        }

        var asked = reading with { Marks = [.. reading.Marks, new Mark(between.Start, between.Length, MarkKind.Concept, "who", between.Language, null)] };
        return reading.AllEntities.Count < Both ? pairs.Complete(message with { Reading = asked })
            : builder.Build(asked) is { Score: >= FollowUp.Meant } own && own.Frame.Relation == office ? own.Frame : null;
    }
}
