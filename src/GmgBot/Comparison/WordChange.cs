namespace GmgBot.Comparison;

/// <summary>A run of words that both texts have, or only one of them.</summary>
/// <param name="Kind">Which of the texts has it.</param>
/// <param name="Words">The words, with single blanks between.</param>
internal sealed record WordChange(WordChange.Of Kind, string Words)
{
    public enum Of
    {
        Kept,
        Removed,
        Added,
    }
}
