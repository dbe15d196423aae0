using System.Runtime.InteropServices;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>All words and phrases that stand for something, in the order of the knowledge. There are more than a hundred thousand, so they are kept as the numbers of their words, side by side.</summary>
internal sealed class LexiconPhrases
{
    private readonly List<int> _numbers = [];

    // Where the words of each phrase begin, and where those of the last one end.
    private readonly List<int> _from = [0];
    private readonly List<LexiconEntry> _entries = [];

    /// <summary>The different words of all.</summary>
    public LexiconWords Words { get; } = new();

    public int Count => _entries.Count;

    /// <summary>What each phrase stands for.</summary>
    public IReadOnlyList<LexiconEntry> Entries => _entries;

    /// <summary>The numbers of the words of a phrase.</summary>
    public ReadOnlySpan<int> Numbers(int phrase) => CollectionsMarshal.AsSpan(_numbers)[_from[phrase].._from[phrase + 1]];

    /// <summary>The first word of a phrase.</summary>
    public string First(int phrase) => Words.Text(_numbers[_from[phrase]]);

    /// <summary>Makes room for so many more.</summary>
    public void Expect(int more)
    {
        _entries.EnsureCapacity(Count + more);
        _from.EnsureCapacity(Count + more + 1);
    }

    /// <summary>Adds all phrases that a pattern stands for; its words are looked up once.</summary>
    public void Add(PhrasePattern pattern, LexiconMeaning meaning)
    {
        int[][][] choices = [.. pattern.Stretches.Select(stretch => Array.ConvertAll(stretch, Numbered))];
        var chosen = new int[choices.Length][];
        for (var number = 0; number < pattern.Count; number++)
        {
            var rest = number;
            for (var at = choices.Length - 1; at >= 0; at--)
            {
                (rest, var choice) = Math.DivRem(rest, choices[at].Length);
                chosen[at] = choices[at][choice];
            }

            foreach (var words in chosen)
            {
                _numbers.AddRange(words);
            }

            End(meaning);
        }
    }

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">Its words, folded, with single blanks between; a "*" at the end of one stands for any ending.</param>
    /// <param name="meaning">What it stands for.</param>
    public void Add(ReadOnlySpan<char> phrase, LexiconMeaning meaning)
    {
        foreach (var word in phrase.Split(' '))
        {
            _numbers.Add(Words.Add(phrase[word]));
        }

        End(meaning);
    }

    private int[] Numbered(string words) => words.Length == 0 ? [] : Array.ConvertAll(words.Split(' '), word => Words.Add(word));

    // The words behind the last phrase are one.
    private void End(LexiconMeaning meaning)
    {
        var words = CollectionsMarshal.AsSpan(_numbers)[_from[^1]..];
        var letters = 0;
        foreach (var word in words)
        {
            letters += Words.Text(word).Length;
        }

        _entries.Add(new LexiconEntry(words[0], words[^1], (ushort)words.Length, (ushort)(letters + (words.Length * 2)), meaning));
        _from.Add(_numbers.Count);
    }
}
