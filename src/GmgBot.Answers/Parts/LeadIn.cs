using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a message the statement in front of a colon that would be answered in place of the question behind it: "ten bodies were in by early 2006: what name did they take?"</summary>
internal sealed class LeadIn(FrameBuilder builder)
{
    /// <summary>Reads the question anew without it, but with the dates and bodies that the statement lends it; the message as it is where there is no question of another thing.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        // A name is asked for of whom the question itself names.
        if (BehindColon.Asked(reading) is > 0 and var start && builder.Build(reading.Part(start, reading.Tokens.Count)) is { Score: >= QuestionAnswerer.Certain, Frame: { Relation.Names: true, Subjects.Count: > 0 } })
        {
            return read(reading.Words(start, reading.Tokens.Count) + " ?");
        }

        if (BehindColon.Stated(reading) is not (> 0 and var at) || builder.Build(reading) is not { } whole || builder.Build(reading.Part(0, at))?.Frame.Relation != whole.Frame.Relation)
        {
            return reading;
        }

        var asked = read(reading.Words(at, reading.Tokens.Count) + Setting.Lent(reading.Part(0, at), reading.Part(at, reading.Tokens.Count)) + " ?");
        return builder.Build(asked) is { Score: >= QuestionAnswerer.Certain } other && other.Frame.Relation != whole.Frame.Relation && other.Frame.Ask != Facts.Ask.IsTrue ? asked : reading;
    }
}
