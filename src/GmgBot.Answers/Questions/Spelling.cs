namespace GmgBot.Answers.Questions;

/// <summary>Corrects slips in single words against the words that the bot knows.</summary>
/// <remarks>
/// Words of fewer than four letters are left alone ("HCR" is no slip of "HCDH"), acronyms of four too; up to eight letters one edit is mended,
/// from nine on two (Damerau's edits: one letter too many, missing, wrong, or two swapped).
/// </remarks>
internal sealed class Spelling
{
    private const int Shortest = 4;
    private const int Longest = 24;
    private const int ShortestKnownStem = 3;
    private const int ShortestMendedStem = 6;

    /// <summary>The shortest stem that half a word is taken for: "designation" is no "de signation".</summary>
    private const int ShortestSplitStem = 5;

    /// <summary>From this many letters on, a vowel typed twice at the end is no ending: "septembree".</summary>
    private const int LongWord = 7;

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isKnown;
    private readonly HashSet<string> _names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isForeign;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isStem;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isAnyStem;
    private readonly int _longestStem;
    private readonly RunTogether _runTogether;
    private readonly ILookup<char, string> _stems;

    // By their length, each with its letters: most words are told from a slip by these alone.
    private readonly (string Word, ulong Letters)[][] _targets;

    /// <param name="targets">Words worth finding: cue words (a "*" at the end stands for any ending) and the words of names.</param>
    /// <param name="known">Words that must be left alone.</param>
    /// <param name="names">Acronyms.</param>
    /// <param name="foreign">Those of the known words that only another language has: no two words run together are made of them.</param>
    /// <param name="links">The little words of the language that run together with others: articles and prepositions.</param>
    /// <param name="alone">Those of the targets that are a phrase by themselves: a word that begins like a stem of longer phrases only, "joinned" beside "join* the ranks", may be a slip all the same. Without it, all are.</param>
    /// <param name="silent">Words of what no source tells, of which the stems too are left alone: "rémunérée" is no slip of "récupérée".</param>
    public Spelling(IEnumerable<string> targets, IEnumerable<string> known, IEnumerable<string>? names = null, IEnumerable<string>? foreign = null, IReadOnlySet<string>? alone = null, IReadOnlySet<string>? links = null, IEnumerable<string>? silent = null)
    {
        _isForeign = (foreign ?? []).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _names = (names ?? []).ToHashSet(StringComparer.Ordinal);
        var all = _words = targets.ToHashSet(StringComparer.Ordinal);
        var stems = all.Where(word => word.EndsWith('*')).Select(word => word[..^1]).Order(StringComparer.Ordinal).ToList();
        _isStem = stems.Concat((silent ?? []).Where(word => word.EndsWith('*')).Select(word => word[..^1])).Where(stem => stem.Length >= ShortestKnownStem && (alone is null || alone.Contains(stem + "*"))).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _isAnyStem = stems.Where(stem => stem.Length >= ShortestKnownStem).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longestStem = stems.Select(stem => stem.Length).DefaultIfEmpty().Max();
        _stems = stems.Where(stem => stem.Length >= ShortestMendedStem).ToLookup(stem => stem[0]);
        var words = all.Where(word => !word.EndsWith('*')).Order(StringComparer.Ordinal).ToLookup(word => word.Length);
        _targets = [.. Enumerable.Range(0, Longest + 3).Select(length => length < Shortest ? [] : Array.ConvertAll(words[length].ToArray(), word => (word, EditDistance.Letters(word))))];
        _known.UnionWith(all);
        _known.UnionWith(known);
        _isKnown = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        _runTogether = new RunTogether(_known.Contains, word => _words.Contains(word) && !_isForeign.Contains(word), _names, links ?? new HashSet<string>());
    }

    /// <summary>Whether a word is an acronym.</summary>
    public bool IsName(string word) => _names.Contains(word);

    public bool Knows(ReadOnlySpan<char> word) => Knows(word, ShortestKnownStem);

    private bool Knows(ReadOnlySpan<char> word, int shortestStem) => _isKnown.Contains(word) || Begins(word, _isStem, shortestStem);

    private bool Begins(ReadOnlySpan<char> word, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stems, int shortestStem)
    {
        for (var length = Math.Min(word.Length, _longestStem); length >= shortestStem; length--)
        {
            if (stems.Contains(word[..length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the word that was meant.</summary>
    /// <returns>The nearest known word, a stem completed as the person ended it, or null where nothing is near enough.</returns>
    public string? Correct(string word)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        if (HasDigit(word))
        {
            return _runTogether.Parted(word);
        }

        if (Knows(word))
        {
            return null;
        }

        if ((Elided(word) ?? Unstretched(word) ?? _runTogether.Parted(word)) is { } meant)
        {
            return meant;
        }

        var limit = word.Length >= 9 ? 2 : 1;
        var letters = EditDistance.Letters(word);
        string? best = null;
        var bestCost = int.MaxValue;
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
        {
            var apart = Math.Abs(length - word.Length);
            foreach (var (target, others) in _targets[length])
            {
                // A short word has to be very alike: the same first letter and no more than one edit.
                if (EditDistance.MayBeWithin(letters, others, apart, limit) && (target.Length > 4 || target[0] == word[0]))
                {
                    Consider(target, EditDistance.Between(word, target, target.Length < 9 || target[0] != word[0] ? 1 : limit), word, target, ref best, ref bestCost);
                }
            }
        }

        foreach (var stem in _stems[word[0]])
        {
            var (distance, used) = EditDistance.ToStem(word, stem, 1);
            if (distance != EditDistance.TooFar)
            {
                Consider(stem, distance, word, stem + word[used..], ref best, ref bestCost);
            }
        }

        // A word that begins like one of the subject's own is no two words run together.
        return best ?? (Begins(word, _isAnyStem, ShortestKnownStem) ? null : Split(word));
    }

    private bool IsTarget(string word) => _words.Contains(word) || !_isKnown.Contains(word);

    private static bool HasDigit(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    // Fewer edits first, then the same first letter, then the longer target; the order of the alphabet breaks what ties are left.
    private static void Consider(string target, int distance, string word, string result, ref string? best, ref int bestCost)
    {
        // "datée" beside "dates": another ending is no slip, but for a letter that stands there twice: "joinedd".
        if (distance == EditDistance.TooFar || (word.Length >= target.Length && word.Length > 4 && !IsDoubled(word, target) && word.AsSpan(0, target.Length - 1).SequenceEqual(target.AsSpan(0, target.Length - 1))))
        {
            return;
        }

        var cost = (distance * 100) + (target[0] == word[0] ? 0 : 50) - target.Length;
        if (cost < bestCost)
        {
            best = result;
            bestCost = cost;
        }
    }

    // "joiin", "joinedd": one letter of the target stands there twice. A vowel at the very end of a shorter word may be an ending of its own, "datée".
    private static bool IsDoubled(string word, string target)
    {
        if (word.Length != target.Length + 1)
        {
            return false;
        }

        var at = word.AsSpan().CommonPrefixLength(target);
        return at > 0 && word[at] == word[at - 1] && word.AsSpan(at + 1).SequenceEqual(target.AsSpan(at)) && (at < target.Length || target.Length >= LongWord || word[at] is not ('a' or 'e' or 'i' or 'o' or 'u'));
    }

    // "loms": an elided article run together with a name.
    private string? Elided(string word) => word[0] is 'l' or 'd' && word[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' && _names.Contains(word[1..]) ? word[..1] + " " + word[1..] : null;

    // "merciiiii", "whooo": a letter that is held.
    private string? Unstretched(string word)
    {
        var held = Enumerable.Range(2, word.Length - 2).Any(i => word[i] == word[i - 1] && word[i] == word[i - 2]);
        return held ? new[] { 1, 2 }.Select(most => Shortened(word, most)).FirstOrDefault(shorter => Knows(shorter)) : null;
    }

    private static string Shortened(string word, int most) => string.Concat(word.Where((letter, i) => i < most || word[i - 1] != letter || (most == 2 && word[i - 2] != letter)));

    // "legmg", "quipreside": two known words run together, one of them of the subject: "greenpeace" is no "green peace". The caller looks for the blank.
    private string? Split(string word)
    {
        for (var at = word.Length - 3; at >= 2; at--)
        {
            if (_isKnown.Contains(word.AsSpan(0, at)) && Knows(word.AsSpan(at), ShortestSplitStem) && !_isForeign.Contains(word.AsSpan(0, at)) && !_isForeign.Contains(word.AsSpan(at)) && (IsTarget(word[..at]) || IsTarget(word[at..])))
            {
                return word[..at] + " " + word[at..];
            }
        }

        return null;
    }
}
