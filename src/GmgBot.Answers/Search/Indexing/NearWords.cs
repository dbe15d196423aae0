using System.Runtime.InteropServices;
using EditDistance = GmgBot.Answers.Questions.EditDistance;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>
/// The words of the documents that are a few edits away from another, told by their letters before their edits are counted: of
/// 40,000 words some hundred are left to compare. No index of Lucene's: its automaton costs 0.2 ms to build for one edit and
/// 2 for two, more than all the rest of a question.
/// </summary>
internal sealed class NearWords
{
    // By the length of the words: their letters, and their numbers among the folded words.
    private readonly List<ulong>[] _letters;
    private readonly List<int>[] _numbers;

    /// <param name="lexicon">The words, complete.</param>
    /// <param name="shortest">Shorter words are not compared.</param>
    /// <param name="longest">Longer ones neither.</param>
    public NearWords(Lexicon lexicon, int shortest, int longest)
    {
        _letters = Array.ConvertAll(new List<ulong>[longest + 1], _ => new List<ulong>());
        _numbers = Array.ConvertAll(new List<int>[longest + 1], _ => new List<int>());
        for (var number = 0; number < lexicon.Folded.Count; number++)
        {
            var word = lexicon.Folded[number];
            if (word.Length >= shortest && word.Length <= longest && lexicon.FoldedPassages[number] > 0)
            {
                _letters[word.Length].Add(EditDistance.Letters(word));
                _numbers[word.Length].Add(number);
            }
        }
    }

    /// <summary>The numbers of the words that may be so many edits away from a word; few of them are further.</summary>
    public List<int> MayBeWithin(string word, int edits)
    {
        var near = new List<int>();
        var letters = EditDistance.Letters(word);
        for (var length = Math.Max(0, word.Length - edits); length <= Math.Min(_letters.Length - 1, word.Length + edits); length++)
        {
            var apart = Math.Abs(length - word.Length);
            var all = CollectionsMarshal.AsSpan(_letters[length]);
            for (var place = 0; place < all.Length; place++)
            {
                if (EditDistance.MayBeWithin(letters, all[place], apart, edits))
                {
                    near.Add(_numbers[length][place]);
                }
            }
        }

        return near;
    }
}
