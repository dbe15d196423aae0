namespace GmgBot.Answers.Questions;

/// <summary>The words and stems of all phrases by number: a question looks each of its words up once, and phrases are told apart by the numbers.</summary>
internal sealed class LexiconWords
{
    /// <summary>How many of its first letters a stem is found by.</summary>
    private const int Letters = 3;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly List<string> _texts = [];

    // By those letters, in one number: that is looked up in no time.
    private readonly Dictionary<ulong, List<(string Stem, int Number)>> _stems = [];
    private int _fewestLetters = Letters;

    public LexiconWords() => _find = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many numbers there are.</summary>
    public int Count => _texts.Count;

    /// <summary>The word or stem of a number.</summary>
    public string Text(int number) => _texts[number];

    /// <summary>Whether a word of a phrase stands for any ending: "presid*".</summary>
    public static bool IsStem(string word) => word.EndsWith('*');

    /// <summary>The number of a word or stem of a phrase, a new one where it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (!_find.TryGetValue(word, out var number))
        {
            var text = word.ToString();
            _numbers.Add(text, number = _texts.Count);
            _texts.Add(text);
            if (IsStem(text))
            {
                AddStem(text[..^1], number);
            }
        }

        return number;
    }

    /// <summary>Adds the numbers that a word of a question may stand for: its own, and those of the stems that it begins with.</summary>
    public void Find(string word, List<int> numbers)
    {
        if (_numbers.TryGetValue(word, out var own))
        {
            numbers.Add(own);
        }

        for (var length = Math.Min(word.Length, Letters); length >= _fewestLetters; length--)
        {
            if (!_stems.TryGetValue(Opening(word, length), out var alike))
            {
                continue;
            }

            foreach (var (stem, number) in alike)
            {
                if (word.StartsWith(stem, StringComparison.Ordinal))
                {
                    numbers.Add(number);
                }
            }
        }
    }

    private void AddStem(string stem, int number)
    {
        var letters = Math.Min(stem.Length, Letters);
        _fewestLetters = Math.Min(_fewestLetters, letters);
        if (!_stems.TryGetValue(Opening(stem, letters), out var alike))
        {
            _stems[Opening(stem, letters)] = alike = [];
        }

        alike.Add((stem, number));
    }

    private static ulong Opening(string word, int letters)
    {
        var opening = 0UL;
        for (var at = 0; at < letters; at++)
        {
            opening = (opening << 16) | word[at];
        }

        return opening;
    }
}
