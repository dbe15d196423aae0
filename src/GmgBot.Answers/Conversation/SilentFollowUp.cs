using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what asks of the thing spoken of more than the sources tell of it: "which working groups are there? - How often does the second one meet?", "who co-chairs it? - Who else sits on it?"</summary>
internal sealed class SilentFollowUp(FactBase facts, FrameBuilder builder)
{
    /// <summary>The longest message, in words, that goes on about the thing.</summary>
    private const int Longest = 10;

    /// <summary>The words that point to it.</summary>
    private static readonly string[] Pointing = ["pronoun", "the-first", "the-second", "next-one", "inversion"];

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last) =>
        last.Relation.Topic is { } topic && reading.Tokens.Count <= Longest && reading.NamesNothing && (reading.HasAny(Pointing) || reading.Tokens.Any(token => token.Word is "il" or "elle" or "y"))
        && builder.Build(reading, topic) is { } near && near.Score > (alone?.Score ?? 0) && facts.Of(near.Frame.Relation).Count == 0
        && near.Matches[0].Cue.All.Any(any => any.Contains(topic))
            ? last with { Without = true, Also = null, Within = [] }
            : null;

    /// <summary>Asks of the body spoken of what the sources do not tell: "are the regional commissions members? - Which ones?"; null where that is told, or the message asks something else.</summary>
    public Frame? OfBody(Continuation message)
    {
        if (message is not { SpokenOf: { } body, IsFragment: true, Last: { Relation: { SubjectType: not null, Names: false } } last, Reading: { NamesNothing: true } reading })
        {
            return null;
        }

        var named = reading with { Marks = [.. reading.Marks, new Mark(reading.Tokens.Count, 0, MarkKind.Entity, body.Id, reading.Language, body)] };
        return builder.Build(named) is { } near && near.Score > (message.Alone?.Score ?? 0) && facts.Of(near.Frame.Relation).Count == 0 && near.Matches[0].Cue.All.Any(any => any.Contains("@@" + body.Id))
            ? last with { Subjects = [body], Without = true, Also = null, Within = [] }
            : null;
    }
}
