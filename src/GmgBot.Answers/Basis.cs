namespace GmgBot.Answers;

/// <summary>What an answer rested on, remembered so that "why this answer?" can be told, in any language. Plain data, so that any store can keep it.</summary>
public sealed record Basis
{
    /// <summary>The question as it was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The words of it that were recognised.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The relation that it was taken to ask about; null where no rule fitted.</summary>
    public string? Relation { get; init; }

    /// <summary>What was asked of the relation.</summary>
    public string? Ask { get; init; }

    /// <summary>Whether the question was completed by the one before.</summary>
    public bool FromContext { get; init; }

    /// <summary>The facts that the answer told.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The entities whose names it told.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>The body that a silent answer was about, or null: "what is the budget of X? - When did it join?"</summary>
    public string? Body { get; init; }

    /// <summary>The relation of the thing that a silent answer was about, or null: "who wrote the handbook? - When was it launched?"</summary>
    public string? Thing { get; init; }

    /// <summary>The passage that it quoted, or null.</summary>
    public string? Passage { get; init; }

    /// <summary>The sentence that it quoted from there, or null.</summary>
    public string? Quote { get; init; }
}
