using System.Numerics;

namespace GmgBot.Answers.Questions;

/// <summary>Damerau's edit distance, the restricted form ("optimal string alignment"), with a limit.</summary>
/// <remarks>F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3), 1964.</remarks>
internal static class EditDistance
{
    public const int TooFar = int.MaxValue;

    /// <summary>The longest word that edits are counted of.</summary>
    public const int Longest = 32;

    /// <summary>The edits between two words, or <see cref="TooFar"/> above the limit.</summary>
    public static int Between(string a, string b, int limit)
    {
        var apart = Math.Abs(a.Length - b.Length);
        if (apart > limit || a.Length > Longest || b.Length > Longest || !MayBeWithin(Letters(a), Letters(b), apart, limit))
        {
            return TooFar;
        }

        Span<int> table = stackalloc int[(a.Length + 1) * (b.Length + 1)];
        return Fill(table, a, b, limit) ? Limited(table[^1], limit) : TooFar;
    }

    /// <summary>The fewest edits between a stem and a beginning of a word.</summary>
    /// <returns>The edits, and how many letters of the word the stem takes up.</returns>
    public static (int Distance, int Used) ToStem(string word, string stem, int limit)
    {
        if (word.Length > Longest || stem.Length > Longest || word.Length < stem.Length - limit)
        {
            return (TooFar, 0);
        }

        var beginning = word.AsSpan(0, Math.Min(word.Length, stem.Length + limit));
        Span<int> table = stackalloc int[(stem.Length + 1) * (beginning.Length + 1)];
        Fill(table, stem, beginning, int.MaxValue);
        var best = TooFar;
        var used = 0;
        for (var j = Math.Max(0, stem.Length - limit); j <= beginning.Length; j++)
        {
            var distance = table[(stem.Length * (beginning.Length + 1)) + j];
            if (distance < best || (distance == best && j == stem.Length))
            {
                best = distance;
                used = j;
            }
        }

        return (Limited(best, limit), used);
    }

    /// <summary>
    /// Whether two words may be within a limit of edits, as far as their letters tell: one that is added or left out changes one bit,
    /// one that is replaced two. Most words differ by more, and that is told without a table.
    /// </summary>
    /// <param name="letters">The letters of the one word.</param>
    /// <param name="others">Those of the other.</param>
    /// <param name="apart">By how many letters one is longer, at most the limit.</param>
    /// <param name="limit">The most edits.</param>
    public static bool MayBeWithin(ulong letters, ulong others, int apart, int limit) => BitOperations.PopCount(letters ^ others) <= (2 * limit) - apart;

    /// <summary>The letters of a word, as bits: one for each, and another where it stands there twice; far letters share them.</summary>
    public static ulong Letters(string word)
    {
        var once = 0UL;
        var twice = 0UL;
        foreach (var letter in word)
        {
            var bit = 1UL << (letter & 31);
            twice |= once & bit;
            once |= bit;
        }

        return once | (twice << 32);
    }

    private static int Limited(int distance, int limit) => distance <= limit ? distance : TooFar;

    private static bool Fill(Span<int> table, ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        var width = b.Length + 1;
        for (var j = 0; j <= b.Length; j++)
        {
            table[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            table[i * width] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(table[((i - 1) * width) + j] + 1, table[(i * width) + j - 1] + 1), table[((i - 1) * width) + j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, table[((i - 2) * width) + j - 2] + 1);
                }

                table[(i * width) + j] = value;
                least = Math.Min(least, value);
            }

            if (least > limit)
            {
                return false;
            }
        }

        return true;
    }
}
