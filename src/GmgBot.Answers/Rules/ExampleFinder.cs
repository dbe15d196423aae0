using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Finds the example most like a question: the cosine of their words, weighted by how rare a word is among the examples.</summary>
/// <remarks>The weighting is the usual one: tf-idf with idf = ln(1 + N/df) and cosine normalisation (Salton and Buckley, 1988).</remarks>
internal sealed class ExampleFinder
{
    private const int PrefixLength = 5;
    private readonly EntityType? _mainType;
    private readonly Example[] _examples;
    private readonly double[] _lengths;
    private readonly Dictionary<string, double> _idf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _holding = new(StringComparer.Ordinal);

    /// <param name="examples">The examples of one language.</param>
    /// <param name="mainType">The type that most questions are about; those about outsiders are put the same way.</param>
    public ExampleFinder(IReadOnlyList<Example> examples, EntityType? mainType)
    {
        _mainType = mainType;
        _examples = [.. examples];
        _lengths = new double[_examples.Length];
        var terms = _examples.Select(example => Terms(Placeholders(example.Text))).ToList();
        for (var i = 0; i < terms.Count; i++)
        {
            foreach (var term in terms[i])
            {
                if (!_holding.TryGetValue(term, out var list))
                {
                    _holding[term] = list = [];
                }

                list.Add(i);
            }
        }

        foreach (var (term, list) in _holding)
        {
            _idf[term] = Math.Log(1 + ((double)_examples.Length / list.Count));
        }

        for (var i = 0; i < terms.Count; i++)
        {
            _lengths[i] = Math.Sqrt(terms[i].Sum(term => Weight(term) * Weight(term)));
        }
    }

    /// <summary>Finds the nearest example.</summary>
    /// <returns>The match, or null where no word of the question occurs in an example.</returns>
    public ExampleMatch? Find(Reading reading)
    {
        var terms = Terms(Abstract(reading));

        // A letter or two ("r?") is too little to know a question by.
        if (!terms.Any(term => term.Length > 2 && term[0] != '~' && _holding.ContainsKey(term)))
        {
            return null;
        }

        var scores = new double[_examples.Length];
        var length = 0.0;
        foreach (var term in terms)
        {
            // A word that no example has counts as a rare one: it makes the question less like any of them.
            var weight = _idf.TryGetValue(term, out var known) ? known : term.Contains('~', StringComparison.Ordinal) ? 0 : Math.Log(1 + _examples.Length) * 0.6;
            length += weight * weight;
            if (_holding.TryGetValue(term, out var list))
            {
                foreach (var i in list)
                {
                    scores[i] += weight * Weight(term);
                }
            }
        }

        length = Math.Sqrt(length);
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = length > 0 && _lengths[i] > 0 ? scores[i] / (length * _lengths[i]) : 0;
            best = scores[i] > 0 && (best < 0 || scores[i] > scores[best]) ? i : best;
        }

        if (best < 0)
        {
            return null;
        }

        var rival = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            rival = _examples[i].Relation != _examples[best].Relation || (_examples[best].Relation is null && _examples[i].Label != _examples[best].Label) ? Math.Max(rival, scores[i]) : rival;
        }

        return new ExampleMatch(_examples[best].Label, _examples[best], scores[best], scores[best] - rival);
    }

    private double Weight(string term) => _idf.GetValueOrDefault(term);

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

    private static List<string> Placeholders(string text) =>
        [.. Tokenizer.Cut(text.Replace("{", " zz", StringComparison.Ordinal).Replace("}", " ", StringComparison.Ordinal)).Select(token => token.Folded.StartsWith("zz", StringComparison.Ordinal) ? "@" + token.Folded[2..] : token.Folded)];

    // "{agency}" is the type; of several words, "working-group", it is the initials: "{wg}".
    internal static string Placeholder(EntityType? type) => "@" + (type?.Id.Split('-') is { Length: > 1 } words ? string.Concat(words.Select(word => word[..1])) : type?.Id);

    private List<string> Abstract(Reading reading)
    {
        var words = new List<string>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.Periods.FirstOrDefault(period => period.Start <= i && i < period.End) is { } period)
            {
                Add(words, "@period");
                i = period.End - 1;
            }
            else if (reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Entity && mark.Start == i) is { } mark)
            {
                var placeholder = Placeholder(mark.Entity!.Type == EntityType.Outsider ? _mainType : mark.Entity.Type);
                Add(words, _holding.ContainsKey(placeholder) ? placeholder : reading.Tokens[i].Word);
                i = mark.End - 1;
            }
            else if (!reading.Marks.Any(filler => filler.Kind == MarkKind.Filler && filler.Start <= i && i < filler.End))
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
}
