using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>What a word or phrase stands for. There are some two hundred thousand, which stand side by side, so each holds no more than what is its own.</summary>
/// <param name="First">The number of its first word.</param>
/// <param name="Last">The number of its last word.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Specificity">Letters that it pins down, by which the more specific of two readings wins.</param>
/// <param name="Meaning">What it stands for, one for all phrases of a concept.</param>
internal readonly record struct LexiconEntry(int First, int Last, ushort Count, ushort Specificity, LexiconMeaning Meaning)
{
    public MarkKind Kind => Meaning.Kind;

    public string Id => Meaning.Id;

    public Language Language => Meaning.Language;

    /// <summary>Whether it counts only when written in capitals, because it is a plain word otherwise ("WHO").</summary>
    public bool InCapitals => Meaning.InCapitals;

    public Entity? Entity => Meaning.Entity;
}
