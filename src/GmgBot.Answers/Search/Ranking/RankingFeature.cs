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

    /// <summary>The terms that the best single sentence holds.</summary>
    Sentence,

    /// <summary>The terms that the passage holds, however often.</summary>
    Coverage,

    /// <summary>Neighbouring terms of the question that stand near each other.</summary>
    Near,

    /// <summary>The terms in the headings that are not in the text.</summary>
    Heading,

    /// <summary>The question asks for a number or date, and the best sentence has one.</summary>
    Number,

    /// <summary>The question asks for a person or place, and the best sentence has a name.</summary>
    Name,

    /// <summary>The length of the passage.</summary>
    Length,

    /// <summary>The best other passage of the same document.</summary>
    DocumentBest,

    /// <summary>All other passages of the same document.</summary>
    DocumentSum,
}
