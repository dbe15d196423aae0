using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>What a word or phrase stands for. There are more than a hundred thousand, so each holds no more than what is its own.</summary>
/// <param name="first">Its first word, folded; a "*" at the end stands for any ending.</param>
/// <param name="last">Its last word, likewise.</param>
/// <param name="count">How many words it has.</param>
/// <param name="letters">How many letters they have.</param>
/// <param name="meaning">What it stands for.</param>
internal sealed class LexiconEntry(string first, string last, int count, int letters, LexiconMeaning meaning)
{
    private readonly ushort _count = (ushort)count;
    private readonly ushort _specificity = (ushort)(letters + (count * 2));

    /// <summary>How many words it has.</summary>
    public int Count => _count;

    public string First => first;

    public string Last => last;

    public MarkKind Kind => meaning.Kind;

    public string Id => meaning.Id;

    public Language Language => meaning.Language;

    /// <summary>Whether it counts only when written in capitals, because it is a plain word otherwise ("WHO").</summary>
    public bool InCapitals => meaning.InCapitals;

    public Entity? Entity => meaning.Entity;

    /// <summary>Letters that it pins down, by which the more specific of two readings wins.</summary>
    public int Specificity => _specificity;
}
