namespace GmgBot.Answers.Search.Indexing;

/// <summary>In how many passages each number occurs; a passage counts once, however often the number stands in it.</summary>
internal sealed class PassageCounts
{
    private readonly List<int> _counts = [];
    private readonly List<int> _lastSeen = [];

    /// <summary>How many numbers are counted.</summary>
    public int Count => _counts.Count;

    /// <summary>How many passages hold a number; 0 for one that never came.</summary>
    public int this[int number] => number >= 0 && number < _counts.Count ? _counts[number] : 0;

    /// <summary>Counts a number that occurs in a passage. Passages must come one after the other.</summary>
    /// <returns>Whether it is its first place in the passage.</returns>
    public bool Add(int number, int passage)
    {
        while (_counts.Count <= number)
        {
            _counts.Add(0);
            _lastSeen.Add(-1);
        }

        if (_lastSeen[number] == passage)
        {
            return false;
        }

        _lastSeen[number] = passage;
        _counts[number]++;
        return true;
    }

    /// <summary>Takes the next number's count over from an index that was kept.</summary>
    public void Restore(int count) => _counts.Add(count);
}
