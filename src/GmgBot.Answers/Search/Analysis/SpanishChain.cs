using Lucene.Net.Analysis.Es;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>Lower case, stop words, Snowball stemming, folding.</summary>
internal sealed class SpanishChain() : LanguageChain(Language.Spanish, SpanishAnalyzer.DefaultStopSet.Concat(QuestionStopWords.Spanish), PointingWords.Spanish)
{
    private readonly SnowballStem _stem = new(() => new SpanishStemmer());

    /// <inheritdoc/>
    public override string Stem(string form) => Fold(_stem.Of(form));
}
