namespace GmgBot.Store;

/// <summary>The table of the conversation state.</summary>
internal interface IStates
{
    /// <summary>The rows with these ids, in no order; fewer where some are not there.</summary>
    Task<IReadOnlyList<StoredState>> ReadAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Makes all the changes or none.</summary>
    /// <exception cref="ArgumentException">A version is no longer the expected one.</exception>
    Task WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken);
}
