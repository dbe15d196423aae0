namespace GmgBot.Answers;

/// <summary>Something that the knowledge says, to be picked and passed on.</summary>
/// <param name="Title">A few words that tell it from others: a question, a sentence.</param>
/// <param name="Text">What it says, in whole sentences; empty where the title says it all.</param>
/// <param name="Items">The lines of a list below; empty where there is none.</param>
/// <param name="Language">The language of the title and the text.</param>
/// <param name="Citations">Where it comes from.</param>
public sealed record Excerpt(string Title, string Text, IReadOnlyList<string> Items, Language Language, IReadOnlyList<Citation> Citations)
{
    /// <summary>The title with the acronyms of its names alone, for a list in which long names would hide what tells one line from the next; null where it has none.</summary>
    public string? Brief { get; init; }
}
