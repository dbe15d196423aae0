using Lucene.Net.Analysis.Core;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>Possessive, lower case, stop words, Porter stemming, folding.</summary>
internal sealed class EnglishChain() : LanguageChain(Language.English, StopAnalyzer.ENGLISH_STOP_WORDS_SET.Concat(QuestionStopWords.English), PointingWords.English)
{
    private readonly SnowballStem _stem = new(() => new PorterStemmer());

    /// <inheritdoc/>
    public override string Stem(string form) => Fold(_stem.Of(form));

    /// <inheritdoc/>
    protected override void AddWord(List<Word> words, string form, int start, int end, bool ideographic)
    {
        var possessive = form.Length > 2 && form[^1] == 's' && form[^2] is '\'' or '’' ? 2 : 0;
        base.AddWord(words, form[..^possessive], start, end - possessive, ideographic);
    }
}
