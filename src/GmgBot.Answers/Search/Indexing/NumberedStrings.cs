namespace GmgBot.Answers.Search.Indexing;

/// <summary>Strings and their numbers, counted from 0 in the order in which they came.</summary>
internal sealed class NumberedStrings
{
    /// <summary>The number of a string that is not here.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    /// <summary>How many strings are here.</summary>
    public int Count => _strings.Count;

    /// <summary>The string of a number.</summary>
    public string this[int number] => _strings[number];

    /// <summary>The number of a string, a new one where it has none yet.</summary>
    public int Add(string text)
    {
        if (_numbers.TryGetValue(text, out var number))
        {
            return number;
        }

        _numbers.Add(text, _strings.Count);
        _strings.Add(text);
        return _strings.Count - 1;
    }

    /// <summary>The number of a string, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<char> text) =>
        _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var number) ? number : None;
}
