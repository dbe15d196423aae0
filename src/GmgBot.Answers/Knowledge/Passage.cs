namespace GmgBot.Answers.Knowledge;

/// <summary>A paragraph or list item of a source document, the unit that full-text search finds.</summary>
/// <param name="Id">Unique over all documents, stable while the document is unchanged: "gmg-iom-page.fr#p4".</param>
/// <param name="DocumentId">The document that it stands in.</param>
/// <param name="Language">The language of the document.</param>
/// <param name="Headings">The headings above it, outermost first; empty at the top of a document.</param>
/// <param name="Text">Its words as they stand in the document, without Markdown marks.</param>
public sealed record Passage(string Id, string DocumentId, Language Language, IReadOnlyList<string> Headings, string Text)
{
    /// <summary>The title of the document, searched beside the text; empty where it has none.</summary>
    public string Title { get; init; } = "";
}
