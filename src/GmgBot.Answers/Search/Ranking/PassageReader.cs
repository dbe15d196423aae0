using System.Numerics;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>The second phase: measures the features of one passage after the other against one question.</summary>
internal sealed class PassageReader(
    IndexQuestion question, QuestionMatcher matcher, Lexicon lexicon, IndexStatistics statistics, Func<int, double> pairIdf)
{
    private readonly double[] _stems = new double[question.Terms.Count];
    private readonly double[] _words = new double[question.Terms.Count];
    private readonly double[] _prefixes = new double[question.Terms.Count];
    private readonly double[] _pairs = new double[question.Terms.Count];
    private readonly double[] _titles = new double[question.Terms.Count];
    private readonly double[] _grams = new double[matcher.GramIdfs.Count];
    private readonly int[] _lastPlace = new int[question.Terms.Count];
    private readonly List<SentenceEvidence> _sentences = [];
    private ulong _headings;
    private ulong _near;
    private int _place;

    /// <summary>Measures a passage.</summary>
    /// <param name="number">Its number in the index.</param>
    /// <param name="codes">The passage as <see cref="PassageCode"/>.</param>
    public RankedPassage Read(int number, ReadOnlySpan<int> codes)
    {
        Clear();
        var text = codes.IndexOf(PassageCode.SentenceMark);
        var headings = codes.IndexOf(PassageCode.HeadingMark);
        var title = codes[..headings];
        _headings = 0;
        foreach (var code in text < 0 ? codes[(headings + 1)..] : codes[(headings + 1)..text])
        {
            _headings |= matcher.Match(PassageCode.WordOf(code)).Stems;
        }

        foreach (var code in title)
        {
            Count(_titles, matcher.Match(PassageCode.WordOf(code)).Stems);
        }

        var words = 0;
        var gramLength = 0;
        var rest = text < 0 ? [] : codes[(text + 1)..];
        var previous = 0UL;
        while (true)
        {
            var mark = rest.IndexOf(PassageCode.SentenceMark);
            var sentence = mark < 0 ? rest : rest[..mark];
            var evidence = ReadSentence(sentence, ref previous, ref gramLength);
            words += evidence.Words;
            _sentences.Add(evidence);
            if (mark < 0)
            {
                break;
            }

            rest = rest[(mark + 1)..];
        }

        var features = Features(words, gramLength, title.Length);
        var score = 0.0;
        for (var feature = 0; feature < features.Length; feature++)
        {
            score += features[feature] * SearchWeights.Of(lexicon.Chain.Language, (RankingFeature)feature);
        }

        return new RankedPassage(number, features, [.. _sentences], score);
    }

    private SentenceEvidence ReadSentence(ReadOnlySpan<int> sentence, ref ulong previous, ref int gramLength)
    {
        ulong stems = 0, prefixes = 0, pairs = 0;
        var words = 0;
        var hasNumber = false;
        var hasName = false;
        for (var position = 0; position < sentence.Length; position++)
        {
            var code = sentence[position];
            var word = lexicon[PassageCode.WordOf(code)];
            if (word.IsStop)
            {
                continue;
            }

            words++;
            _place++;
            gramLength += word.Grams.Length;
            var match = matcher.Match(PassageCode.WordOf(code));
            if (!ReferenceEquals(match, WordMatch.Nothing))
            {
                Count(_stems, match.Stems);
                Count(_words, match.Words);
                Count(_prefixes, match.Prefixes);
                foreach (var gram in match.Grams)
                {
                    _grams[gram]++;
                }

                for (var bits = match.Stems; bits != 0; bits &= bits - 1)
                {
                    var term = BitOperations.TrailingZeroCount(bits);
                    _lastPlace[term] = _place;
                    if (term > 0 && _place - _lastPlace[term - 1] <= 6)
                    {
                        _near |= 1UL << (term - 1);
                    }

                    if (term + 1 < _lastPlace.Length && _place - _lastPlace[term + 1] <= 6)
                    {
                        _near |= 1UL << term;
                    }
                }

                var pair = previous & (match.Stems >> 1);
                Count(_pairs, pair);
                pairs |= pair;
                stems |= match.Stems;
                prefixes |= match.Prefixes;
            }

            var isNew = (match.Stems | match.Prefixes) == 0;
            hasNumber |= isNew && word.HasDigit;
            hasName |= isNew && position > 0 && PassageCode.IsCapital(code);
            previous = match.Stems;
        }

        return new SentenceEvidence(stems, prefixes, pairs, words, hasNumber, hasName);
    }

    private double[] Features(int words, int gramLength, int titleLength)
    {
        var features = new double[SearchWeights.FeatureCount];
        var length = words / statistics.Mean(statistics.Words);
        var pairLength = Math.Max(0, words - 1) / statistics.Mean(statistics.Pairs);
        var relativeTitle = titleLength / statistics.Mean(statistics.TitleWords);
        var relativeGrams = gramLength / statistics.Mean(statistics.Grams);
        for (var position = 0; position < question.Asked; position++)
        {
            var term = question.Terms[position];
            features[(int)RankingFeature.Text] += Score(term.StemIdf, _stems[position], length);
            features[(int)RankingFeature.Title] += Score(term.StemIdf, _titles[position], relativeTitle);
            features[(int)RankingFeature.Word] += Score(term.FoldedIdf, _words[position], length);
            features[(int)RankingFeature.Prefix] += Score(term.PrefixIdf, _prefixes[position], length);
            if (_pairs[position] > 0)
            {
                features[(int)RankingFeature.Pair] += Score(pairIdf(position), _pairs[position], pairLength);
            }
        }

        for (var gram = 0; gram < _grams.Length; gram++)
        {
            features[(int)RankingFeature.Gram] += Score(matcher.GramIdfs[gram], _grams[gram], relativeGrams);
        }

        var all = _sentences.Aggregate(default(SentenceEvidence), (one, other) => one with { Stems = one.Stems | other.Stems, Prefixes = one.Prefixes | other.Prefixes });
        var total = SentenceChooser.Weight(question, question.AskedMask);
        var best = _sentences[SentenceChooser.Best(question, _sentences)];
        features[(int)RankingFeature.Sentence] = SentenceChooser.Overlap(question, best);
        features[(int)RankingFeature.Coverage] = SentenceChooser.Overlap(question, all);
        features[(int)RankingFeature.Near] = SentenceChooser.Weight(question, _near & question.AskedMask);
        features[(int)RankingFeature.Heading] = SentenceChooser.Weight(question, _headings & ~all.Stems & question.AskedMask);
        features[(int)RankingFeature.Number] = question.Kind == AnswerKind.Number && best.HasNumber ? total : 0;
        features[(int)RankingFeature.Name] = question.Kind == AnswerKind.Name && best.HasName ? total : 0;
        features[(int)RankingFeature.Length] = total * Math.Log(1 + length);
        foreach (var concept in question.Concepts)
        {
            features[(int)RankingFeature.Concept] += ConceptScore(concept, length, relativeTitle);
        }

        return features;
    }

    private double ConceptScore(Concept concept, double length, double relativeTitle)
    {
        var asked = 0.0;
        for (var rest = concept.Replaced; rest != 0; rest &= rest - 1)
        {
            asked += TermScore(BitOperations.TrailingZeroCount(rest), length, relativeTitle);
        }

        var best = asked;
        foreach (var alternative in concept.Alternatives)
        {
            var score = 0.0;
            foreach (var position in alternative)
            {
                var part = TermScore(position, length, relativeTitle);
                if (part == 0)
                {
                    score = 0;
                    break;
                }

                score += part;
            }

            best = Math.Max(best, score * SearchWeights.Synonym);
        }

        return best - asked;
    }

    private double TermScore(int position, double length, double relativeTitle) =>
        Score(question.Terms[position].StemIdf, _stems[position], length)
        + (SearchWeights.CandidateTitle * Score(question.Terms[position].StemIdf, _titles[position], relativeTitle));

    private static double Score(double idf, double occurrences, double relativeLength) =>
        occurrences == 0 ? 0 : idf * Bm25.Saturate(occurrences, relativeLength);

    private static void Count(double[] counts, ulong terms)
    {
        for (; terms != 0; terms &= terms - 1)
        {
            counts[BitOperations.TrailingZeroCount(terms)]++;
        }
    }

    private void Clear()
    {
        Array.Clear(_stems);
        Array.Fill(_lastPlace, -1000);
        _near = 0;
        _place = 0;
        Array.Clear(_words);
        Array.Clear(_prefixes);
        Array.Clear(_pairs);
        Array.Clear(_titles);
        Array.Clear(_grams);
        _sentences.Clear();
    }
}
