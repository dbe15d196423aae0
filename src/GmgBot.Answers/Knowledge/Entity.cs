namespace GmgBot.Answers.Knowledge;

/// <summary>Something with a name that facts speak of: an agency, the group, a working group, a publication.</summary>
/// <param name="Id">Short and stable: "ohchr".</param>
/// <param name="Type">What kind of thing it is.</param>
/// <param name="Names">Its name in each language that the bot answers in.</param>
internal sealed record Entity(string Id, EntityType Type, IReadOnlyDictionary<Language, EntityName> Names)
{
    /// <summary>What cues call it: "@@ohchr".</summary>
    public string Concept { get; } = "@@" + Id;

    /// <summary>What they call one of its type: "@agency".</summary>
    public string TypeConcept { get; } = "@" + Type;

    /// <summary>What they call two of its type: "@2agency".</summary>
    public string TwoConcept { get; } = "@2" + Type;

    /// <summary>What examples call one of its type: "@agency".</summary>
    public string Placeholder { get; } = Examples.ExampleFinder.Placeholder(Type);

    public EntityName In(Language language) => Names[language];

    public bool Equals(Entity? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Id;
}
