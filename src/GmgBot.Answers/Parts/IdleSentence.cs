using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a message the sentences beside its only question that tell nothing of the subject, where a word of theirs might change what is asked: "sorry for the mix-up earlier. Who chaired after X?"</summary>
internal sealed class IdleSentence(FrameBuilder builder)
{
    /// <summary>The fewest words that ask something by themselves.</summary>
    private const int FewestAsked = 4;

    /// <summary>The words that change what is asked wherever they stand.</summary>
    private static readonly string[] Changing = ["before", "after", "first", "last", "prev-one", "next-one", "other", "again", "not", "both", "together"];

    /// <summary>Reads the question alone; the message as it is where a sentence beside it tells something, or where the question needs it.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (!reading.HasAny(Changing) || Ends(reading) is not { Count: > 1 } sentences || sentences.FindAll(sentence => IsAsked(reading, sentence)) is not [var asked] || asked.End - asked.Start < FewestAsked
            || !sentences.Exists(sentence => sentence != asked && reading.Marks.Any(mark => mark.Start >= sentence.Start && mark.End <= sentence.End && Changing.Hold(mark)))
            || sentences.Exists(sentence => sentence != asked && !IsIdle(reading, sentence)))
        {
            return reading;
        }

        var alone = read(reading.Words(asked.Start, asked.End) + " ?");
        return builder.Build(alone) is { Score: >= QuestionAnswerer.Certain } ? alone : reading;
    }

    // Where the sentences begin and end.
    private static List<(int Start, int End)> Ends(Reading reading)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var at = 1; at <= reading.Tokens.Count; at++)
        {
            if (at == reading.Tokens.Count || reading.IsParted(at - 1, at))
            {
                sentences.Add((start, at));
                start = at;
            }
        }

        return sentences;
    }

    private static bool IsAsked(Reading reading, (int Start, int End) sentence) => (sentence.End == reading.Tokens.Count ? reading.Text.TrimEnd().EndsWith('?') : reading.Tokens[sentence.End].Gap.Contains('?'))
        || reading.Marks.Any(mark => mark.Start >= sentence.Start && mark.End <= sentence.End && QuestionWords.Open.Hold(mark));

    private bool IsIdle(Reading reading, (int Start, int End) sentence) =>
        reading.Part(sentence.Start, sentence.End) is { AllEntities.Count: 0, Periods.Count: 0 } part && !part.HasAny(QuestionWords.All) && builder.Build(part) is null;
}
