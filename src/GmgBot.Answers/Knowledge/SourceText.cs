namespace GmgBot.Answers.Knowledge;

/// <summary>A source document as somebody may read it.</summary>
public sealed record SourceText
{
    /// <summary>The name of its file without the ending; the ids of its passages begin with it.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Who published it, by language.</summary>
    public required IReadOnlyDictionary<Language, string> Publisher { get; init; }

    /// <summary>The language of the document.</summary>
    public required Language Language { get; init; }

    /// <summary>Its address on the web, or null.</summary>
    public string? Address { get; init; }

    /// <summary>To whom it belongs and on what terms the copy is kept, in its own language; null where the document does not say.</summary>
    public string? Attribution { get; init; }

    /// <summary>The document that it is a translation of, passage by passage, or null.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>All of it, with its front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>Where in the Markdown each passage begins, with the part of its id behind the "#".</summary>
    public required IReadOnlyDictionary<int, string> Anchors { get; init; }
}
