namespace GmgBot.Answers;

/// <summary>A language that people ask in or that a document is written in: one of the six official languages of the UN.</summary>
public sealed record Language
{
    public static readonly Language French = new("fr", "french");
    public static readonly Language English = new("en", "english");
    public static readonly Language Spanish = new("es", "spanish");
    public static readonly Language Arabic = new("ar", "arabic");
    public static readonly Language Russian = new("ru", "russian");
    public static readonly Language Chinese = new("zh", "chinese");

    /// <summary>The six languages.</summary>
    public static readonly IReadOnlyList<Language> All = [French, English, Spanish, Arabic, Russian, Chinese];

    private Language(string code, string name) => (Code, Name) = (code, name);

    /// <summary>The ISO 639-1 code, in lower case: "fr".</summary>
    public string Code { get; }

    /// <summary>Its name in English, in lower case, as concepts of the knowledge have it: "to-french".</summary>
    public string Name { get; }

    /// <summary>Finds the language of a code or locale ("fr", "fr-CH", "FR_fr").</summary>
    /// <returns>The language, or null where <paramref name="locale"/> is null or names none of the six.</returns>
    public static Language? FromLocale(string? locale)
    {
        if (locale is null || locale.Length < 2 || (locale.Length > 2 && locale[2] is not ('-' or '_')))
        {
            return null;
        }

        for (var i = 0; i < All.Count; i++)
        {
            if (locale.StartsWith(All[i].Code, StringComparison.OrdinalIgnoreCase))
            {
                return All[i];
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(Language? other) => ReferenceEquals(this, other) || other?.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => (Code[0] << 8) | Code[1];

    /// <inheritdoc/>
    public override string ToString() => Code;
}
