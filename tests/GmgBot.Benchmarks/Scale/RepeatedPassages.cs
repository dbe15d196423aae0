using System.Collections;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Benchmarks.Scale;

/// <summary>
/// As many passages as are asked for, made of those that are there: each copy of a document is a document of its own, and each
/// copied passage has one word more, which no other has. So postings and vocabulary grow with the passages; the texts are
/// written when they are read, so that they take up no memory of their own.
/// </summary>
internal sealed class RepeatedPassages(IReadOnlyList<Passage> passages, int count) : IReadOnlyList<Passage>
{
    public int Count => count;

    public Passage this[int index]
    {
        get
        {
            var passage = passages[index % passages.Count];
            var copy = index / passages.Count;
            return copy == 0 ? passage : passage with
            {
                Id = $"{passage.Id}-{copy}",
                DocumentId = $"{passage.DocumentId}-{copy}",
                Text = $"{passage.Text} {WordOf(index)}.",
            };
        }
    }

    public IEnumerator<Passage> GetEnumerator()
    {
        for (var index = 0; index < count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A number in letters, for words with digits are not corrected.
    private static string WordOf(int number)
    {
        var letters = new char[8];
        Array.Fill(letters, 'q');
        for (var place = letters.Length - 1; number > 0; place--, number /= 16)
        {
            letters[place] = "bcdfghjklmnprstv"[number % 16];
        }

        return new string(letters);
    }
}
