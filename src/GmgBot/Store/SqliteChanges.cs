using System.Globalization;

namespace GmgBot.Store;

/// <summary>
/// Changes in a file, on the disk when they are told to be made. They are rare, but to set Entity Framework going for one takes a second and 30 MB.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class SqliteChanges(SqliteFile file) : IChanges
{
    public Task<IReadOnlyList<int>> MakeAsync(IReadOnlyList<FormattableString> statements, CancellationToken cancellationToken) => file.UseAsync(connection =>
    {
        var changed = new List<int>();
        connection.Set("PRAGMA synchronous = FULL");
        try
        {
            connection.AllOrNothing(() => changed.AddRange(statements.Select(statement => Run(connection, statement))));
        }
        finally
        {
            connection.Set("PRAGMA synchronous = NORMAL");
        }

        return (IReadOnlyList<int>)changed;
    }, cancellationToken);

    private static int Run(SqliteStatements connection, FormattableString statement)
    {
        object[] names = [.. Enumerable.Range(1, statement.ArgumentCount).Select(number => $"${number}")];
        return connection.Run(string.Format(CultureInfo.InvariantCulture, statement.Format, names), statement.GetArguments());
    }
}
