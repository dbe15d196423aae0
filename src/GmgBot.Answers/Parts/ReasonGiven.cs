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
        // "Was it because X resigned that Y chaired?"
        var that = reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" } && mark.Start == 0 && mark.End == cause.Start) ? reading.Marks.FirstOrDefault(mark => mark.Id == "that-link" && mark.Start > cause.End) : null;
        var (start, claim) = that is null ? (cause.Start, reading.Part(reading.SentenceStart(cause.Start), cause.Start)) : (0, reading.Part(that.End, end));
        var reason = reading.Part(cause.End, that?.Start ?? end);
        return reason.Tokens.Count > 0 && !reason.HasAny("asker", "asks-for") && !reason.HasAny(QuestionWords.Open) && builder.Build(claim) is not null && !AskChooser.BeginsOpen(claim)
            ? read($"{reading.Words(start == 0 ? that!.End : 0, that is null ? cause.Start : end)}{(end < reading.Tokens.Count ? reading.Tokens[end].Gap + reading.Words(end, reading.Tokens.Count) : "")} ?") with { GivesReason = true }
            : reading;
    }
}
