namespace GmgBot.Benchmarks.Endurance;

/// <summary>What came back for a good message.</summary>
internal enum Heard
{
    Answer,

    /// <summary>503: come back later.</summary>
    Refusal,

    /// <summary>Another status, a broken connection, or nothing within the time.</summary>
    Nothing,
}
