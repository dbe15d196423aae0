namespace GmgBot.Store;

/// <summary>The shared values in a file.</summary>
/// <param name="file">The file.</param>
internal sealed class SqliteValues(SqliteFile file) : IValues
{
    public Task<string> ReadOrAddAsync(string name, string made, CancellationToken cancellationToken) => file.UseAsync(connection =>
    {
        connection.Run("INSERT INTO shared (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", name, made);
        return (string)connection.Prepared("SELECT value FROM shared WHERE name = $1", name).ExecuteScalar()!;
    }, cancellationToken);
}
