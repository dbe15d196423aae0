using Lucene.Net.Analysis.Ru;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>Lower case, ё as е, stop words, Snowball stemming; no folding, there is nothing Latin to fold but names.</summary>
internal sealed class RussianChain() : LanguageChain(Language.Russian, RussianAnalyzer.DefaultStopSet.Concat(QuestionStopWords.Russian), PointingWords.Russian)
{
    private readonly SnowballStem _stem = new(() => new RussianStemmer());

    /// <inheritdoc/>
    public override string Stem(string form) => Fold(_stem.Of(form));

    /// <inheritdoc/>
    protected override string Normalize(string token) => token.ToLowerInvariant().Replace('ё', 'е');
}
