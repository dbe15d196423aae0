using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>One thing that a source says: subject, relation, object, period, and the words that prove it.</summary>
internal sealed record Fact
{
    /// <summary>Unique and stable: "chaired.ohchr.2010-07".</summary>
    public required string Id { get; init; }

    public required Relation Relation { get; init; }

    public Entity? Subject { get; init; }

    public Entity? Object { get; init; }

    public Period? Period { get; init; }

    /// <summary>The whole sentence, where the fact is a statement of its own.</summary>
    public IReadOnlyDictionary<Language, string>? Value { get; init; }

    /// <summary>A few words to add when the fact is told alone.</summary>
    public IReadOnlyDictionary<Language, string>? Note { get; init; }

    /// <summary>The number of facts of a relation that it states, or null.</summary>
    public StatedCount? Counts { get; init; }

    /// <summary>The ids of other facts that its sentence states too.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The id of the fact that this one differs from, or null.</summary>
    public string? Disputes { get; init; }

    public required Evidence Evidence { get; init; }

    public bool Equals(Fact? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Id;
}
