namespace GmgBot.Store;

/// <summary>One row to write.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Row">What it is from now on; null where it is to go.</param>
/// <param name="Expected">The version that it must have, if it has one; null where it is overwritten, whatever it is.</param>
internal sealed record StateChange(string Id, StoredState? Row, string? Expected)
{
    /// <summary>The version of a writer that asks for none.</summary>
    public const string Any = "*";

    /// <exception cref="ArgumentException">Always: the row was changed since it was read.</exception>
    public void Refuse() => throw new ArgumentException($"Etag conflict. The value was changed since it was read as version \"{Expected}\".");
}
