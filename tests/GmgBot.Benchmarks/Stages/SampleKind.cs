namespace GmgBot.Benchmarks.Stages;

/// <summary>What answers the questions of a sample.</summary>
public enum SampleKind
{
    /// <summary>Structured facts.</summary>
    Fact,

    /// <summary>A sentence that the search found, or looked for in vain.</summary>
    Passage,

    /// <summary>Nothing: the sources do not say.</summary>
    Silence,
}
