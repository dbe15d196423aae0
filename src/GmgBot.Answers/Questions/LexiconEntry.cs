using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>What a word or phrase stands for. There are a hundred thousand, so each holds no more than what is its own.</summary>
/// <param name="words">Its words, folded; a "*" at the end of one stands for any ending.</param>
/// <param name="meaning">What it stands for.</param>
internal sealed class LexiconEntry(ReadOnlySpan<string> words, LexiconMeaning meaning)
{
    private readonly ushort _count = (ushort)words.Length;
    private readonly ushort _specificity = (ushort)(Letters(words) + (words.Length * 2));

    /// <summary>How many words it has.</summary>
    public int Count => _count;

    public string First { get; } = words[0];

    public string Last { get; } = words[^1];

    public MarkKind Kind => meaning.Kind;

    public string Id => meaning.Id;

    public Language Language => meaning.Language;

    /// <summary>Whether it counts only when written in capitals, because it is a plain word otherwise ("WHO").</summary>
    public bool InCapitals => meaning.InCapitals;

    public Entity? Entity => meaning.Entity;

    /// <summary>Letters that it pins down, by which the more specific of two readings wins.</summary>
    public int Specificity => _specificity;

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
