using Lucene.Net.Analysis.Ar;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>Lower case, stop words, Arabic normalization, light stemming.</summary>
internal sealed class ArabicChain() : LanguageChain(
    Language.Arabic,
    ArabicAnalyzer.DefaultStopSet.Concat(QuestionStopWords.Arabic).Concat(ArabicAnalyzer.DefaultStopSet.Concat(QuestionStopWords.Arabic).Select(NormalizeLetters)),
    PointingWords.Arabic.Select(NormalizeLetters))
{
    private static readonly ArabicNormalizer Normalizer = new();

    private readonly ArabicStemmer _stemmer = new();

    /// <inheritdoc/>
    public override string Stem(string form)
    {
        var letters = form.ToCharArray();
        return Fold(new string(letters, 0, _stemmer.Stem(letters, letters.Length)));
    }

    /// <inheritdoc/>
    protected override string Normalize(string token) => NormalizeLetters(token.ToLowerInvariant());

    private static string NormalizeLetters(string token)
    {
        var letters = token.ToCharArray();
        return new string(letters, 0, Normalizer.Normalize(letters, letters.Length));
    }
}
