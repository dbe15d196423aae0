namespace GmgBot.Answers.Knowledge;

/// <summary>A source that answers cite.</summary>
internal sealed record Source
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Who published it, by language.</summary>
    public required IReadOnlyDictionary<Language, string> Publisher { get; init; }

    /// <summary>The period for which it speaks.</summary>
    public required Facts.Period AsOf { get; init; }

    /// <summary>When its owner wants to look at it again, or null.</summary>
    public Facts.Period? Review { get; init; }

    /// <summary>Whether it is asked only where the others are silent, and is then told by its name.</summary>
    public bool Beside { get; init; }

    public required Language Language { get; init; }

    /// <summary>Its address on the web, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The type of entity whose official names it gives, or null.</summary>
    public EntityType? NamesOf { get; init; }

    /// <summary>The source that this one is a translation of, or null.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>The file under documents/, or null where no copy is kept.</summary>
    public string? Document { get; init; }
}
