using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>What a word or phrase stands for.</summary>
/// <param name="words">Its words, folded; a "*" at the end of one stands for any ending.</param>
/// <param name="kind">What it stands for.</param>
/// <param name="id">The concept or the entity.</param>
/// <param name="language">The language whose words these are.</param>
/// <param name="inCapitals">Whether it counts only when written in capitals, because it is a plain word otherwise ("WHO").</param>
/// <param name="entity">The entity, where it is one.</param>
internal sealed class LexiconEntry(ReadOnlySpan<string> words, MarkKind kind, string id, Language language, bool inCapitals = false, Entity? entity = null)
{
    /// <summary>How many words it has.</summary>
    public int Count { get; } = words.Length;

    public string First { get; } = words[0];

    public string Last { get; } = words[^1];

    public MarkKind Kind => kind;

    public string Id => id;

    public Language Language => language;

    public bool InCapitals => inCapitals;

    public Entity? Entity => entity;

    /// <summary>Letters that it pins down, by which the more specific of two readings wins.</summary>
    public int Specificity { get; } = Letters(words) + (words.Length * 2);

    private static int Letters(ReadOnlySpan<string> words)
    {
        var letters = 0;
        foreach (var word in words)
        {
            letters += word.Length;
        }

        return letters;
    }
}
