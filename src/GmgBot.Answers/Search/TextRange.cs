namespace GmgBot.Answers.Search;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it starts, in UTF-16 units from the start of the text.</param>
/// <param name="Length">How many UTF-16 units it covers.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Length;

    /// <summary>The words that the range covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
