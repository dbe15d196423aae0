using System.Buffers;
using GmgBot.Answers.Knowledge;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>Turns passages into Lucene documents and counts their words.</summary>
internal sealed class PassageWriter(IndexWriter writer, Lexicon lexicon, IndexStatistics statistics)
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("«“\"„『「《‘");

    private readonly List<int> _codes = [];
    private readonly List<int> _content = [];

    /// <summary>Adds a passage; passages keep the order in which they came as their number.</summary>
    /// <returns>The numbers of the stems of its text.</returns>
    public IEnumerable<int> Add(Passage passage)
    {
        var number = statistics.Passages;
        _codes.Clear();
        _content.Clear();
        List<int> title = [.. Content(passage.Title)];
        _codes.Add(0);
        _codes.AddRange(title.Select(word => PassageCode.Of(word, isNumber: false, isName: false)));

        foreach (var sentence in SentenceSplitter.Split(passage.Text))
        {
            AddSentence(sentence.In(passage.Text));
        }

        foreach (var word in _content)
        {
            lexicon.CountIn(word, number);
            _codes[0] += lexicon[word].Grams.Length;
        }

        statistics.Add(_content.Count, _codes[0], title.Count);
        writer.AddDocument(
        [
            new Field(IndexFields.Text, new TermStream(Stems(_content)), IndexFields.Scored),
            new Field(IndexFields.Title, new TermStream(Stems(title)), IndexFields.Scored),
            new Field(IndexFields.Pair, new TermStream(Pairs()), IndexFields.Counted),
            new BinaryDocValuesField(IndexFields.Code, PassageCode.ToBytes(_codes)),
        ]);
        return _content.Select(word => lexicon[word].Stem);
    }

    /// <summary>Adds a whole document, after all passages.</summary>
    /// <param name="stems">The numbers of the stems of all its passages.</param>
    public void AddDocument(IEnumerable<int> stems) =>
        writer.AddDocument([new Field(IndexFields.Document, new TermStream(stems.Select(stem => lexicon.Stems[stem])), IndexFields.Scored)]);

    private void AddSentence(string sentence)
    {
        var words = lexicon.Chain.Split(sentence);
        var pointsBackAt = lexicon.Chain.PointsBackAt(words);
        _codes.Add(PassageCode.Of(
            (pointsBackAt >= 0 ? SentenceTraits.LeansBack : 0)
            | (pointsBackAt == 0 ? SentenceTraits.OpensLeaning : 0)
            | (sentence.AsSpan().ContainsAny(QuotationMarks) ? SentenceTraits.Quotes : 0)));
        foreach (var word in words)
        {
            var number = lexicon.Add(word.Form);
            if (lexicon[number].IsStop)
            {
                continue;
            }

            var isNumber = word.Form.AsSpan().ContainsAnyInRange('0', '9');
            var isName = word.Start > 0 && char.IsUpper(sentence[word.Start]) && word.Form.Length > 1;
            _codes.Add(PassageCode.Of(number, isNumber, isName));
            _content.Add(number);
        }
    }

    private IEnumerable<int> Content(string text) =>
        lexicon.Chain.Split(text).Select(word => lexicon.Add(word.Form)).Where(word => !lexicon[word].IsStop);

    private IEnumerable<string> Stems(List<int> words) => words.Select(word => lexicon.Stems[lexicon[word].Stem]);

    private IEnumerable<string> Pairs() =>
        Stems(_content).Zip(Stems(_content).Skip(1), IndexFields.PairTerm);
}
