namespace GmgBot.Answers.Search;

/// <summary>The words that are searched in place of each other, across languages and within one.</summary>
/// <param name="Groups">Each group of equivalent words.</param>
public sealed record SearchVocabulary(IReadOnlyList<EquivalentWords> Groups)
{
    /// <summary>No equivalents: every language is searched with the words of the question alone.</summary>
    public static SearchVocabulary Empty { get; } = new([]);
}
