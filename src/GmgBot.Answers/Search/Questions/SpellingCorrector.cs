using GmgBot.Answers.Search.Indexing;
using EditDistance = GmgBot.Answers.Questions.EditDistance;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Takes a word that no document holds for the likeliest one that some document holds, one or two edits away.</summary>
/// <param name="lexicon">The words of the documents, complete.</param>
internal sealed class SpellingCorrector(Lexicon lexicon)
{
    // Shorter words have too many neighbours; only words this long may be two edits off.
    private const int ShortestWord = 4;
    private const int ShortestTwoEditWord = 9;

    // A slip on the first letter is rarer than one inside a word.
    private const int SameFirstLetterFactor = 3;

    private readonly NearWords _words = new(lexicon, ShortestWord - 1, EditDistance.Longest);

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

        return Nearest(folded, edits: 1) ?? (folded.Length >= ShortestTwoEditWord ? Nearest(folded, edits: 2) : null);
    }

    private string? Nearest(string folded, int edits)
    {
        int? best = null;
        var bestWeight = 0;
        foreach (var number in _words.MayBeWithin(folded, edits))
        {
            var word = lexicon.Folded[number];
            var weight = lexicon.FoldedPassages[number] * (word[0] == folded[0] ? SameFirstLetterFactor : 1);

            // Of equals the first in the order of their letters.
            if ((weight > bestWeight || (weight == bestWeight && string.CompareOrdinal(word, lexicon.Folded[best!.Value]) < 0)) && EditDistance.Between(folded, word, edits) <= edits)
            {
                best = number;
                bestWeight = weight;
            }
        }

        return best is null ? null : lexicon.FormOf(best.Value);
    }
}
