namespace GmgBot.Comparison;

/// <summary>A fact that only one of two states of the knowledge has, or that they tell differently.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Old">How the old one tells it; null where it does not.</param>
/// <param name="Now">How the new one tells it; null where it does not.</param>
internal sealed record FactChange(string Id, string? Old, string? Now)
{
    /// <summary>The facts that differ, in the order of the new knowledge, those that are gone last.</summary>
    public static IReadOnlyList<FactChange> Between(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> now) =>
    [
        .. now.Where(fact => old.GetValueOrDefault(fact.Key) != fact.Value).Select(fact => new FactChange(fact.Key, old.GetValueOrDefault(fact.Key), fact.Value)),
        .. old.Where(fact => !now.ContainsKey(fact.Key)).Select(fact => new FactChange(fact.Key, fact.Value, null)),
    ];
}
