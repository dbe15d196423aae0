namespace GmgBot.Answers.Knowledge;

/// <summary>The name of an entity in one language, with what grammar needs to use it.</summary>
internal sealed record EntityName
{
    /// <summary>The full name, without article.</summary>
    public required string Full { get; init; }

    /// <summary>The acronym or short form that this language uses; null where there is none.</summary>
    public string? Acronym { get; init; }

    /// <summary>The article before the full name ("le", "la", "l'", "les", "the"), or empty.</summary>
    public string Article { get; init; } = "";

    /// <summary>The article before the acronym, or empty.</summary>
    public string AcronymArticle { get; init; } = "";

    public bool Feminine { get; init; }

    public bool Plural { get; init; }

    /// <summary>Other names that people use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Other names that count only as they are written, in capitals: "BIT" is no bit.</summary>
    public IReadOnlyList<string> Exact { get; init; } = [];

    /// <summary>Words of its field, by which people describe it: "the refugee agency".</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The shortest usual name.</summary>
    public string Short => Acronym ?? Full;
}
