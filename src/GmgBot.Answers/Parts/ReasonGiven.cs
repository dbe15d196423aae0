using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of what is put forward the reason that is given for it: of "it is always X that chairs, because it is a founder, right?" the first part is judged; that the reason is true would confirm both.</summary>
internal sealed class ReasonGiven(FrameBuilder builder)
{
    /// <summary>What the sources tell of a body; any other reason they neither confirm nor deny.</summary>
    private static readonly string[] Told = ["found", "member", "join", "chair", "lead"];

    /// <summary>Reads the question anew without the reason; as it is where none is given, or where it is asked for.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "because", Start: > 0 }) is not { } because || reading.Has("why") || !(reading.Has("yes-no") || reading.Text.EndsWith('?')))
        {
            return reading;
        }

        var end = reading.ClauseEnd(because.End);
        var (claim, reason) = (reading.Part(0, because.Start), reading.Part(because.End, end));
        return builder.Build(claim) is { Score: >= QuestionAnswerer.Certain, Frame: { Subjects.Count: > 0 } put } && builder.Build(reason) is { Frame.Relation: var given } && given != put.Relation && reason.HasAny(Told) && !AskChooser.BeginsOpen(claim)
            ? read($"{reading.Words(0, because.Start)}{(end < reading.Tokens.Count ? reading.Tokens[end].Gap + reading.Words(end, reading.Tokens.Count) : "")} ?")
            : reading;
    }
}
