using GmgBot.Answers.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Takes a word that no document holds for the likeliest one that some document holds, one or two edits away.</summary>
internal sealed class SpellingCorrector(IndexReader reader, Lexicon lexicon)
{
    // Shorter words have too many neighbours; only words this long may be two edits off.
    private const int ShortestWord = 4;
    private const int ShortestTwoEditWord = 9;

    private const int FewWords = 10_000;

    // A little shorter than the longest that edits are counted of, so that no neighbour is too long either.
    private const int LongestCompared = Answers.Questions.EditDistance.Longest - 2;

    // A slip on the first letter is rarer than one inside a word.
    private const int SameFirstLetterFactor = 3;

    /// <summary>The word of the documents to search, with their accents; null to search the word as it is.</summary>
    /// <param name="form">A word as <see cref="Analysis.LanguageChain.Split"/> gives it.</param>
    public string? Correct(string form)
    {
        if (lexicon.StemPassages[lexicon.Stems.Find(lexicon.Chain.Stem(form))] > 0)
        {
            return null;
        }

        var folded = lexicon.Chain.Fold(form);
        var known = lexicon.Folded.Find(folded);
        if (known >= 0)
        {
            return lexicon.FormOf(known);
        }

        if (folded.Length < ShortestWord || folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var near = Nearest(folded, edits: 1) ?? (folded.Length >= ShortestTwoEditWord ? Nearest(folded, edits: 2) : null);
        return near is null ? null : lexicon.FormOf(lexicon.Folded.Find(near));
    }

    private string? Nearest(string folded, int edits) =>
        lexicon.Folded.Count <= FewWords && folded.Length <= LongestCompared ? NearestOfFew(folded, edits) : NearestInIndex(folded, edits);

    // Until there are many words, to look at each is cheaper than to build an automaton for the one that was asked.
    private string? NearestOfFew(string folded, int edits)
    {
        string? best = null;
        var bestWeight = 0;
        for (var number = 0; number < lexicon.Folded.Count; number++)
        {
            var word = lexicon.Folded[number];
            var weight = lexicon.FoldedPassages[number] * (word[0] == folded[0] ? SameFirstLetterFactor : 1);

            // Of equals the first in the order of the index.
            if (weight > 0 && (weight > bestWeight || (weight == bestWeight && string.CompareOrdinal(word, best) < 0)) && Answers.Questions.EditDistance.Between(folded, word, edits) <= edits)
            {
                best = word;
                bestWeight = weight;
            }
        }

        return best;
    }

    private string? NearestInIndex(string folded, int edits)
    {
        var terms = MultiFields.GetTerms(reader, IndexFields.Word);
        if (terms is null)
        {
            return null;
        }

        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(IndexFields.Word, folded), edits, 0, transpositions: true);
        string? best = null;
        var bestWeight = 0;
        while (near.MoveNext())
        {
            var word = near.Term.Utf8ToString();
            var weight = near.DocFreq * (word[0] == folded[0] ? SameFirstLetterFactor : 1);
            if (weight > bestWeight)
            {
                best = word;
                bestWeight = weight;
            }
        }

        return best;
    }
}
