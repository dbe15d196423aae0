namespace GmgBot.Store;

/// <summary>The table of values that all who use the database share.</summary>
internal interface IValues
{
    /// <summary>The value of a name; of several who add it at once, one does and all read it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="made">Its value where it has none yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<string> ReadOrAddAsync(string name, string made, CancellationToken cancellationToken);
}
