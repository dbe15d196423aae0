using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of what is put forward the reason that is given for it: of "it is always X that chairs, because it is a founder, right?" the first part is judged; that the reason is true would confirm both, and of no reason the sources tell.</summary>
internal sealed class ReasonGiven(FrameBuilder builder)
{
    /// <summary>Reads the question anew without the reason; as it is where none is given, or where it is asked for.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "cause", Start: > 0 }) is not { } cause || reading.Has("why") || !(reading.Has("yes-no") || reading.Text.EndsWith('?')))
        {
            return reading;
        }

        var end = reading.ClauseEnd(cause.End);
        var (claim, reason) = (reading.Part(reading.SentenceStart(cause.Start), cause.Start), reading.Part(cause.End, end));
        return cause.End < end && !reason.HasAny("asker", "asks-for") && !reason.HasAny(QuestionWords.Open) && builder.Build(claim) is not null && !AskChooser.BeginsOpen(claim)
            ? read($"{reading.Words(0, cause.Start)}{(end < reading.Tokens.Count ? reading.Tokens[end].Gap + reading.Words(end, reading.Tokens.Count) : "")} ?") with { GivesReason = true }
            : reading;
    }
}
