namespace GmgBot.Answers.Search.Ranking;

/// <summary>What the second phase measures of a passage; each has its weight in <see cref="SearchWeights"/>.</summary>
internal enum RankingFeature
{
    /// <summary>BM25 of the stems of the text.</summary>
    Text,

    /// <summary>BM25 of the stems of the document's title.</summary>
    Title,

    /// <summary>BM25 of the whole words, without accents.</summary>
    Word,

    /// <summary>BM25 of the first letters of the words.</summary>
    Prefix,

    /// <summary>BM25 of two neighbouring stems.</summary>
    Pair,

    /// <summary>BM25 of the 4-grams of the words.</summary>
    Gram,

    /// <summary>What the vocabulary's best alternative scores over the words that were asked.</summary>
    Concept,

    /// <summary>The terms that the best single sentence holds together with the title that it stands under.</summary>
    Sentence,

    /// <summary>The score of the sentence to quote, see <see cref="SentenceChooser"/>.</summary>
    Quote,

    /// <summary>BM25 of the stems of the whole document, where it has several passages.</summary>
    Document,

    /// <summary>The passage opens its document, and so says what the document is about.</summary>
    Opening,
}
