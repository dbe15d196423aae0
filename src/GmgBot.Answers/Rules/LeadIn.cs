using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Leaves out of a message the statement in front of a colon that would be answered in place of the question behind it: "ten bodies were in by early 2006: what name did they take?"</summary>
internal sealed class LeadIn(FrameBuilder builder)
{
    /// <summary>Reads a question without what only leads up to it: what is dismissed, what says a date once more, and such a statement; and without a gap in time that the dates themselves tell.</summary>
    /// <param name="question">The whole message.</param>
    /// <param name="read">Reads a message as it is.</param>
    public Reading Read(string question, Func<string, Reading> read) => Margin.Without(Without(DatingClause.Without(Dismissed.Without(read(question), read), read), read), read);

    // The question behind the colon with the dates and bodies that the statement lends it; the message as it is where that is no question of another thing.
    private Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (AskedBehind.At(reading) is not (> 0 and var at) || builder.Build(reading) is not { } whole || builder.Build(reading.Part(0, at))?.Frame.Relation != whole.Frame.Relation)
        {
            return reading;
        }

        var asked = read(reading.Words(at, reading.Tokens.Count) + Setting.Lent(reading.Part(0, at), reading.Part(at, reading.Tokens.Count)) + " ?") with { Language = reading.Language };
        return builder.Build(asked) is { Score: >= QuestionAnswerer.Certain } other && other.Frame.Relation != whole.Frame.Relation && other.Frame.Ask != Facts.Ask.IsTrue ? asked : reading;
    }
}
