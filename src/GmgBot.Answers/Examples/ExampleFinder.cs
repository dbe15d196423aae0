using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Examples;

/// <summary>Finds the example most like a question: the cosine of their words, weighted by how rare a word is among the examples.</summary>
/// <remarks>The weighting is the usual one: tf-idf with idf = ln(1 + N/df) and cosine normalisation (Salton and Buckley, 1988).</remarks>
internal sealed class ExampleFinder
{
    private const int PrefixLength = 5;

    /// <summary>The longest term, in letters, that is looked for; longer ones no example has.</summary>
    private const int LongestTerm = 256;

    /// <summary>What a word counts that no example has, beside the rarest one that some example has.</summary>
    private const double Unheard = 0.6;

    // What a question adds up for each example, all zero between two questions.
    [ThreadStatic]
    private static double[]? _sums;

    // The examples that the sums are not zero of.
    [ThreadStatic]
    private static int[]? _touched;

    private readonly string _main;
    private readonly Example[] _examples;

    // What is compared of each example, side by side.
    private readonly Traits[] _traits;
    private readonly double _unheard;

    // The bit of each placeholder.
    private readonly Dictionary<string, ulong> _bits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExampleTerm> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExampleTerm>.AlternateLookup<ReadOnlySpan<char>> _find;

    /// <param name="examples">The examples of one language.</param>
    /// <param name="mainType">The type that most questions are about; those about outsiders are put the same way.</param>
    /// <param name="shorthand">How the language is written by people who write fast.</param>
    public ExampleFinder(IReadOnlyList<Example> examples, EntityType? mainType, Shorthand shorthand)
    {
        _main = Placeholder(mainType);
        _examples = [.. examples];
        var groups = new Dictionary<object, int>();
        // What the sources do not tell and what is out of scope are no rivals: both are answered by silence.
        int[] numbers = [.. _examples.Select(example => groups.TryGetValue(example.Relation ?? (object)"", out var group) ? group : groups[example.Relation ?? (object)""] = groups.Count)];
        var terms = _examples.Select(example => Terms(Placeholders(example.Text, shorthand))).ToList();
        var holding = terms.SelectMany((some, example) => some.Select(term => (Term: term, Example: example))).GroupBy(pair => pair.Term, pair => pair.Example, StringComparer.Ordinal).ToList();
        foreach (var term in holding.Where(term => IsNeeded(term.Key)))
        {
            _bits.Add(term.Key, 1UL << _bits.Count);
        }

        ulong[] needed = [.. terms.Select(Bits)];
        foreach (var term in holding)
        {
            var count = term.Count();
            _terms[term.Key] = new ExampleTerm(
                [.. term.GroupBy(example => needed[example]).Select(alike => (alike.Key, alike.ToArray()))],
                Math.Log(1 + ((double)_examples.Length / count)),
                term.Key[0] != '~' && term.All(holder => _examples[holder].Relation is null));
        }

        _unheard = Math.Log(1 + _examples.Length) * Unheard;
        _traits = [.. terms.Select((some, i) => new Traits(Math.Sqrt(some.Sum(term => _terms[term].Weight * _terms[term].Weight)), numbers[i]))];

        _find = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds the nearest example.</summary>
    /// <returns>The match, or null where no word of the question occurs in an example.</returns>
    public ExampleMatch? Find(Reading reading)
    {
        var words = Abstract(reading);
        var known = Known(words);
        if (known.Count == 0)
        {
            return null;
        }

        var scores = _sums is { } kept && kept.Length >= _examples.Length ? kept : _sums = new double[_examples.Length];
        var touched = _touched is { } list && list.Length > _examples.Length ? list : _touched = new int[_examples.Length + 1];
        var named = Bits(words);
        var count = 0;
        var length = 0.0;
        foreach (var term in known)
        {
            // A word that no example has counts as a rare one: it makes the question less like any of them.
            var weight = term?.Weight ?? _unheard;
            length += weight * weight;
            foreach (var (needed, holders) in term?.Holders ?? [])
            {
                if ((needed & ~named) != 0)
                {
                    continue;
                }

                foreach (var i in holders)
                {
                    touched[count] = i;
                    count += scores[i] == 0 ? 1 : 0;
                    scores[i] += weight * weight;
                }
            }
        }

        var best = Best(scores, touched.AsSpan(0, count), Math.Sqrt(length));
        return best is { Example.Relation: null } && known.Exists(term => term is { IsSilent: true } && term.Holders.Any(alike => alike.Examples.Any(holder => _examples[holder] == best.Example))) ? best with { SharesSilence = true } : best;
    }

    // A body that an example names must be named by the question: "When did {agency} chair?" is no example of a question about nobody. The group and the date often go unsaid.
    private static bool IsNeeded(string term) => term is ['@', ..] && term != Placeholder(EntityType.Group) && term != "@period";

    private ulong Bits(IEnumerable<string> words)
    {
        var bits = 0UL;
        foreach (var word in words)
        {
            bits |= word is ['@', ..] ? _bits.GetValueOrDefault(word) : 0;
        }

        return bits;
    }

    private ExampleMatch? Best(double[] scores, ReadOnlySpan<int> touched, double length)
    {
        // The nearest example, and how near the nearest of any other group is.
        var (best, likeness, group, rival) = (-1, 0.0, -1, 0.0);
        foreach (var i in touched)
        {
            ref readonly var example = ref _traits[i];
            var score = scores[i] / (length * example.Length);
            scores[i] = 0;
            if (score > likeness || (score == likeness && i < best))
            {
                rival = example.Group == group ? rival : likeness;
                (best, likeness, group) = (i, score, example.Group);
            }
            else if (score > rival && example.Group != group)
            {
                rival = score;
            }
        }

        return best < 0 ? null : new ExampleMatch(_examples[best].Label, _examples[best], likeness, likeness - rival);
    }

    // The terms of a question in their order, each once; null stands for a word that no example has. Empty where no word is known.
    private List<ExampleTerm?> Known(List<string> words)
    {
        var terms = new List<ExampleTerm?>(words.Count * 3);
        var unheard = new List<string>();
        var heard = false;
        Span<char> buffer = stackalloc char[LongestTerm];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (_terms.TryGetValue(word, out var term))
            {
                // A letter or two ("r?") is too little to know a question by.
                heard |= word.Length > 2;
                Add(term);
            }
            else if (!unheard.Contains(word))
            {
                unheard.Add(word);
                terms.Add(null);
            }

            if (word.Length > PrefixLength && word[0] != '@')
            {
                Find(buffer, word.AsSpan(0, PrefixLength), default);
            }

            if (i > 0 && words[i - 1].Length + word.Length + 2 <= LongestTerm)
            {
                Find(buffer, words[i - 1], word);
            }
        }

        return heard ? terms : [];

        void Find(Span<char> buffer, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
        {
            buffer[0] = '~';
            first.CopyTo(buffer[1..]);
            var length = first.Length + 1;
            if (!second.IsEmpty)
            {
                buffer[length] = ' ';
                second.CopyTo(buffer[(length + 1)..]);
                length += second.Length + 1;
            }

            if (_find.TryGetValue(buffer[..length], out var term))
            {
                Add(term);
            }
        }

        void Add(ExampleTerm term)
        {
            foreach (var other in terms)
            {
                if (ReferenceEquals(other, term))
                {
                    return;
                }
            }

            terms.Add(term);
        }
    }

    // Words, their beginnings ("~presi") for their kin, and pairs of neighbours.
    private static HashSet<string> Terms(IReadOnlyList<string> words)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            terms.Add(words[i]);
            if (words[i].Length > PrefixLength && words[i][0] != '@')
            {
                terms.Add("~" + words[i][..PrefixLength]);
            }

            if (i > 0)
            {
                terms.Add("~" + words[i - 1] + " " + words[i]);
            }
        }

        return terms;
    }

    private static List<string> Placeholders(string text, Shorthand shorthand) =>
        [.. shorthand.WriteOut(Tokenizer.Cut(text.Replace("{", " zz", StringComparison.Ordinal).Replace("}", " ", StringComparison.Ordinal))).Select(token => token.Folded.StartsWith("zz", StringComparison.Ordinal) ? "@" + token.Folded[2..] : token.Folded)];

    // "{agency}" is the type; of several words, "working-group", it is the initials: "{wg}".
    internal static string Placeholder(EntityType? type) => "@" + (type?.Id.Split('-') is { Length: > 1 } words ? string.Concat(words.Select(word => word[..1])) : type?.Id);

    private List<string> Abstract(Reading reading)
    {
        var words = new List<string>(reading.Tokens.Count);
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.PeriodAt(i) is { } period)
            {
                Add(words, "@period");
                i = period.End - 1;
            }
            else if (reading.EntityFrom(i) is { } mark)
            {
                var placeholder = mark.Entity!.Type == EntityType.Outsider ? _main : mark.Entity.Placeholder;
                Add(words, _terms.ContainsKey(placeholder) ? placeholder : reading.Tokens[i].Word);
                i = mark.End - 1;
            }
            else if (!reading.IsFiller(i))
            {
                words.Add(reading.Tokens[i].Word);
            }
        }

        return words;
    }

    private static void Add(List<string> words, string word)
    {
        if (words.Count == 0 || words[^1] != word)
        {
            words.Add(word);
        }
    }

    /// <summary>What is compared of an example.</summary>
    /// <param name="Length">The length of its vector of words.</param>
    /// <param name="Group">Its relation as a number: those of the same one are no rivals.</param>
    private readonly record struct Traits(double Length, int Group);
}
