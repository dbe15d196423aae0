using System.Numerics;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>The second phase: measures the features of one passage after the other against one question.</summary>
internal sealed class PassageReader(
    IndexQuestion question, QuestionMatcher matcher, IndexStatistics statistics, Func<int, double> pairIdf)
{
    private readonly double[] _stems = new double[question.Terms.Count];
    private readonly double[] _words = new double[question.Terms.Count];
    private readonly double[] _prefixes = new double[question.Terms.Count];
    private readonly double[] _pairs = new double[question.Terms.Count];

    // What a pair weighs is asked of the index once, where some passage holds it.
    private readonly double?[] _pairIdfs = new double?[question.Terms.Count];
    private readonly double[] _titles = new double[question.Terms.Count];
    private readonly double[] _grams = new double[matcher.GramIdfs.Length];
    private readonly int[] _gramSentence = new int[matcher.GramIdfs.Length];
    private readonly List<SentenceEvidence> _sentences = [];

    /// <summary>Measures a passage.</summary>
    /// <param name="number">Its number in the index.</param>
    /// <param name="codes">The passage as <see cref="PassageCode"/>.</param>
    public RankedPassage Read(int number, ReadOnlySpan<int> codes)
    {
        Clear();
        var text = PassageCode.NextSentence(codes);
        var title = text < 0 ? codes[1..] : codes[1..text];
        var titles = 0UL;
        foreach (var code in title)
        {
            var stems = matcher.Match(PassageCode.WordOf(code)).Stems;
            Count(_titles, stems);
            titles |= stems;
        }

        var words = 0;
        var rest = text < 0 ? [PassageCode.Of(SentenceTraits.None)] : codes[text..];
        var previous = 0UL;
        while (!rest.IsEmpty)
        {
            var next = PassageCode.NextSentence(rest[1..]) + 1;
            var sentence = next == 0 ? rest[1..] : rest[1..next];
            var evidence = ReadSentence(sentence, PassageCode.TraitsOf(rest[0]), ref previous);
            words += evidence.Words;
            _sentences.Add(evidence);
            rest = next == 0 ? [] : rest[next..];
        }

        var features = Features(words, codes[0], title.Length, titles);
        var best = SentenceChooser.Best(question, _sentences, matcher.GramWeight);
        features[(int)RankingFeature.Quote] = best.Score;
        return new RankedPassage(number, features, [.. _sentences], best.Position, titles);
    }

    private SentenceEvidence ReadSentence(ReadOnlySpan<int> sentence, SentenceTraits traits, ref ulong previous)
    {
        ulong stems = 0, prefixes = 0;
        var grams = 0.0;
        var (hasNumber, hasName) = (false, false);
        foreach (var code in sentence)
        {
            var match = matcher.Match(PassageCode.WordOf(code));
            if (!match.IsNothing)
            {
                Count(_stems, match.Stems);
                Count(_words, match.Words);
                Count(_prefixes, match.Prefixes);
                foreach (var gram in matcher.GramsOf(match))
                {
                    _grams[gram]++;
                    if (_gramSentence[gram] != _sentences.Count)
                    {
                        _gramSentence[gram] = _sentences.Count;
                        grams += matcher.GramIdfs[gram];
                    }
                }

                Count(_pairs, previous & (match.Stems >> 1));
                stems |= match.Stems;
                prefixes |= match.Prefixes;
            }

            if ((match.Stems | match.Prefixes) == 0)
            {
                hasNumber |= PassageCode.IsNumber(code);
                hasName |= PassageCode.IsName(code);
            }

            previous = match.Stems;
        }

        return new SentenceEvidence(stems, prefixes, grams, sentence.Length, hasNumber, hasName, traits);
    }

    private double[] Features(int words, int gramLength, int titleLength, ulong titles)
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
                features[(int)RankingFeature.Pair] += Score(_pairIdfs[position] ??= pairIdf(position), _pairs[position], pairLength);
            }
        }

        for (var gram = 0; gram < _grams.Length; gram++)
        {
            features[(int)RankingFeature.Gram] += Score(matcher.GramIdfs[gram], _grams[gram], relativeGrams);
        }

        foreach (var sentence in _sentences)
        {
            ref var best = ref features[(int)RankingFeature.Sentence];
            best = Math.Max(best, SentenceChooser.Overlap(question, sentence.Stems | titles, sentence.Prefixes));
        }

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
        Array.Clear(_words);
        Array.Clear(_prefixes);
        Array.Clear(_pairs);
        Array.Clear(_titles);
        Array.Clear(_grams);
        Array.Fill(_gramSentence, -1);
        _sentences.Clear();
    }
}
