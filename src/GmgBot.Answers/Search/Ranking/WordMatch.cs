namespace GmgBot.Answers.Search.Ranking;

/// <summary>What one word of the documents has in common with the terms of a question.</summary>
/// <param name="Stems">The terms with the same stem, as bits.</param>
/// <param name="Words">The terms that are the same word, as bits.</param>
/// <param name="Prefixes">The terms with the same first letters, as bits.</param>
/// <param name="FirstGram">Where its 4-grams begin among those that <see cref="QuestionMatcher.GramsOf"/> gives.</param>
/// <param name="GramCount">How many 4-grams of the question it holds.</param>
internal readonly record struct WordMatch(ulong Stems, ulong Words, ulong Prefixes, int FirstGram, int GramCount)
{
    /// <summary>Whether there is nothing in common.</summary>
    public bool IsNothing => GramCount == 0 && (Stems | Words | Prefixes) == 0;
}
