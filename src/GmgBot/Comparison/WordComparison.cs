namespace GmgBot.Comparison;

/// <summary>Compares two texts word by word: the longest sequence of words that they share is kept.</summary>
internal static class WordComparison
{
    // The table of lengths grows with the product; longer texts than any answer are shown whole.
    private const int MostWords = 2_000;

    public static IReadOnlyList<WordChange> Compare(string old, string now)
    {
        var (before, after) = (Words(old), Words(now));
        if (before.Length > MostWords || after.Length > MostWords)
        {
            return [new WordChange(WordChange.Of.Removed, old), new WordChange(WordChange.Of.Added, now)];
        }

        var lengths = Lengths(before, after);
        var changes = new List<(WordChange.Of Kind, string Word)>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                changes.Add((WordChange.Of.Kept, before[i++]));
                j++;
            }
            else if (j >= after.Length || (i < before.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                changes.Add((WordChange.Of.Removed, before[i++]));
            }
            else
            {
                changes.Add((WordChange.Of.Added, after[j++]));
            }
        }

        return Runs(changes);
    }

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    // lengths[i, j]: how many words the rests from i and j on share.
    private static int[,] Lengths(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static IReadOnlyList<WordChange> Runs(List<(WordChange.Of Kind, string Word)> changes)
    {
        var runs = new List<WordChange>();
        foreach (var (kind, word) in changes)
        {
            if (runs.Count > 0 && runs[^1].Kind == kind)
            {
                runs[^1] = runs[^1] with { Words = runs[^1].Words + " " + word };
            }
            else
            {
                runs.Add(new WordChange(kind, word));
            }
        }

        return runs;
    }
}
