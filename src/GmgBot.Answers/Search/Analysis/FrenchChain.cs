using Lucene.Net.Analysis.Fr;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>Elision, lower case, stop words, light stemming, folding.</summary>
internal sealed class FrenchChain() : LanguageChain(Language.French, FrenchAnalyzer.DefaultStopSet.Concat(QuestionStopWords.French), PointingWords.French)
{
    private static readonly Lucene.Net.Analysis.Util.CharArraySet Articles = FrenchAnalyzer.DEFAULT_ARTICLES;

    private readonly FrenchLightStemmer _stemmer = new();

    /// <inheritdoc/>
    public override string Stem(string form)
    {
        var letters = form.ToCharArray();
        return Fold(new string(letters, 0, _stemmer.Stem(letters, letters.Length)));
    }

    /// <inheritdoc/>
    protected override void AddWord(List<Word> words, string form, int start, int end, bool ideographic)
    {
        var apostrophe = form.AsSpan().IndexOfAny('\'', '’');
        if (apostrophe > 0 && Articles.Contains(form[..apostrophe]))
        {
            var elided = apostrophe + 1;
            base.AddWord(words, form[elided..], start + elided, end, ideographic);
            return;
        }

        base.AddWord(words, form, start, end, ideographic);
    }
}
