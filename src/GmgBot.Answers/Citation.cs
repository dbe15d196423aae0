namespace GmgBot.Answers;

/// <summary>Where an assertion comes from.</summary>
/// <param name="SourceId">The source, as sources.yaml names it.</param>
/// <param name="Title">Its title, in its own language.</param>
/// <param name="Publisher">Who published it, in the language of the answer.</param>
/// <param name="AsOf">For when it speaks, in words of the answer's language: "second half of 2011".</param>
/// <param name="Quote">Its own words that prove it, or null where no copy of the source is kept.</param>
/// <param name="QuoteLanguage">The language of those words.</param>
/// <param name="PassageId">The passage that they stand in, or null likewise.</param>
/// <param name="Address">The address of the source on the web, or null.</param>
public sealed record Citation(string SourceId, string Title, string Publisher, string AsOf, string? Quote, Language QuoteLanguage, string? PassageId, string? Address)
{
    /// <summary>Whether the answer tells in its own words what the source says, of which no copy is kept to quote from.</summary>
    public bool InOurWords { get; init; }
}
