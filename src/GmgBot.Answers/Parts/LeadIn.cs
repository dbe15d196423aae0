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
        // "Leaving aside 2009 and 2011, the year between: who chaired?": what is set aside lends nothing.
        if (BehindColon.AskedOrWho(reading) is not (> 0 and var at) || reading.HasAt(0, "except") || reading.HasAt(0, "not"))
        {
            return reading;
        }

        // A name is asked for of whom the question itself names.
        var (statement, question, words) = (reading.Part(0, at), reading.Part(at, reading.Tokens.Count), reading.Words(at, reading.Tokens.Count));
        if (builder.Build(question) is { Score: >= QuestionAnswerer.Certain, Frame: { Relation.Names: true, Subjects.Count: > 0 } })
        {
            return read(words + " ?");
        }

        if (!BehindColon.IsStatement(reading, at) || builder.Build(reading) is not { } whole || (builder.Build(statement)?.Frame.Relation != whole.Frame.Relation && !AskersOwn.IsTold(statement)))
        {
            return reading;
        }

        // "X and Y in the chair: which came first?": what is asked of them is told in front.
        if (question.HasAny("first", "last") && builder.Build(question) is null)
        {
            return reading;
        }

        var asked = read(words + Setting.Lent(statement, question) + " ?");
        return builder.Build(asked) is { Score: >= QuestionAnswerer.Certain } other && other.Frame.Relation != whole.Frame.Relation && other.Frame.Ask != Facts.Ask.IsTrue ? asked : reading;
    }
}
