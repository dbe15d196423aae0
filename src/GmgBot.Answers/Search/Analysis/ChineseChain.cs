using System.Buffers;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>Full-width letters as plain ones, lower case, and each two neighbouring characters as one word, for Chinese writes no spaces.</summary>
internal sealed class ChineseChain() : LanguageChain(Language.Chinese, QuestionStopWords.Chinese, [])
{
    private const int CharactersNearStart = 8;

    private static readonly SearchValues<char> PointingCharacters = SearchValues.Create(PointingWords.Chinese);

    /// <summary>The kin of a pair of characters are the pairs with the same first one: so single characters are searched too.</summary>
    public override int PrefixLength => 1;

    /// <summary>Words are pairs that overlap, so a word that points begins a pair.</summary>
    public override int PointsBackAt(List<Word> sentence) =>
        sentence.FindIndex(word => word.Start < CharactersNearStart && PointingCharacters.Contains(word.Form[0]));

    /// <inheritdoc/>
    public override string Stem(string form) => form;

    /// <inheritdoc/>
    protected override string Normalize(string token) => AsciiFolding.Fold(token).ToLowerInvariant();

    /// <inheritdoc/>
    protected override void AddWord(List<Word> words, string form, int start, int end, bool ideographic)
    {
        if (!ideographic)
        {
            base.AddWord(words, form, start, end, ideographic);
            return;
        }

        if (words.Count > 0 && words[^1] is { } previous && previous.End == start && IsIdeographic(previous.Form))
        {
            // A character that stands alone waits for its neighbour; a pair lends its second character to the next pair.
            var neighbour = LastCharacter(previous.Form);
            if (neighbour.Length == previous.Form.Length)
            {
                words[^1] = new Word(neighbour + form, previous.Start, end);
            }
            else
            {
                words.Add(new Word(neighbour + form, start - neighbour.Length, end));
            }

            return;
        }

        words.Add(new Word(form, start, end));
    }

    /// <summary>The last character of a run begins no pair; alone it counts among the single characters like all before it.</summary>
    protected override void Complete(List<Word> words)
    {
        for (var position = words.Count - 1; position >= 0; position--)
        {
            var word = words[position];
            var last = LastCharacter(word.Form);
            if (IsIdeographic(word.Form) && last.Length < word.Form.Length && EndsRun(words, position))
            {
                words.Insert(position + 1, new Word(last, word.End - last.Length, word.End));
            }
        }
    }

    private static bool EndsRun(List<Word> words, int position) =>
        position + 1 == words.Count || words[position + 1].Start >= words[position].End || !IsIdeographic(words[position + 1].Form);

    private static bool IsIdeographic(string form) => form[0] >= '\u2E80';

    private static string LastCharacter(string form) =>
        form.Length > 1 && char.IsLowSurrogate(form[^1]) ? form[^2..] : form[^1..];
}
