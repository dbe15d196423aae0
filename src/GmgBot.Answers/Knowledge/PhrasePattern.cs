using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Knowledge;

/// <summary>A phrase with its alternatives, folded: "{took|held} the {reins|helm}" stands for four phrases.</summary>
internal sealed class PhrasePattern
{
    private const string Parting = " '’-";

    private PhrasePattern(string[][] stretches)
    {
        Stretches = stretches;
        Count = stretches.Aggregate(1, (count, choices) => count * choices.Length);
    }

    /// <summary>What may stand at each place, in words with single blanks between; nothing where the place may be left out.</summary>
    public IReadOnlyList<string[]> Stretches { get; }

    /// <summary>How many phrases it stands for.</summary>
    public int Count { get; }

    /// <summary>Folds a phrase and its alternatives.</summary>
    /// <param name="phrase">A phrase that is not broken.</param>
    /// <param name="folded">Folds its words.</param>
    /// <param name="shorthand">Writes out what is written in short.</param>
    /// <returns>One pattern; more of them, one for each phrase, where its parts cannot be folded each by itself.</returns>
    public static IEnumerable<PhrasePattern> Of(string phrase, FoldedPhrases folded, Shorthand shorthand)
    {
        var written = Alternatives.Stretches(phrase);
        PhrasePattern pattern = new([.. written.Select(choices => Array.ConvertAll(choices, folded.Fold)).Where(choices => choices is not [""])]);
        if (AreApart(written) && !pattern.Stretches.Any(choices => Array.Exists(choices, shorthand.MayHold)) && pattern.Stretches.Any(choices => !choices.Contains("")))
        {
            return [pattern];
        }

        var phrases = Alternatives.Of(phrase).Select(one => shorthand.WriteOut(folded.Fold(one))).Distinct().Where(one => one.Length > 0).ToList();
        return phrases.SequenceEqual(pattern.Phrases()) ? [pattern] : phrases.Select(one => new PhrasePattern([[one]]));
    }

    /// <summary>The phrases, in their order: the choices of the last place change with every one.</summary>
    public IEnumerable<string> Phrases()
    {
        for (var number = 0; number < Count; number++)
        {
            var rest = number;
            var chosen = new string[Stretches.Count];
            for (var at = chosen.Length - 1; at >= 0; at--)
            {
                (rest, var choice) = Math.DivRem(rest, Stretches[at].Length);
                chosen[at] = Stretches[at][choice];
            }

            yield return string.Join(' ', chosen.Where(part => part.Length > 0));
        }
    }

    // No word reaches over a brace: what stands between two braces, which is every other stretch, is parted from both.
    private static bool AreApart(List<string[]> stretches)
    {
        for (var at = 0; at < stretches.Count; at += 2)
        {
            var text = stretches[at][0];
            var (isFirst, isLast) = (at == 0, at == stretches.Count - 1);
            if (text.Length == 0 ? !(isFirst || isLast) : !((isFirst || Parting.Contains(text[0])) && (isLast || Parting.Contains(text[^1]))))
            {
                return false;
            }
        }

        return true;
    }
}
