namespace GmgBot.Answers.Search.Indexing;

/// <summary>What is known of one word of the documents, once for all its places. The numbers are those of the <see cref="Lexicon"/>.</summary>
/// <param name="Folded">The whole word without accents.</param>
/// <param name="Stem">The word without endings.</param>
/// <param name="Prefix">Its first letters.</param>
/// <param name="IsStop">Whether it says nothing about the subject; then it is not searched.</param>
/// <param name="Grams">Its 4-grams.</param>
internal readonly record struct LexiconWord(int Folded, int Stem, int Prefix, bool IsStop, int[] Grams);
