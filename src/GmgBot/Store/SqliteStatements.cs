using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GmgBot.Store;

/// <summary>A connection with the statements that were compiled on it.</summary>
internal sealed class SqliteStatements : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    /// <param name="connectionString">Names the file.</param>
    /// <param name="settings">What the connection is told first.</param>
    public SqliteStatements(string connectionString, string settings)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        Set(settings);
    }

    /// <summary>Changes settings of the connection. Those take effect as they are compiled, so they cannot be kept like other statements.</summary>
    public void Set(string settings)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = settings;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement.</summary>
    /// <param name="sql">The statement; its parameters are named $1, $2 and so on.</param>
    /// <param name="values">Their values.</param>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Prepared(sql, values).ExecuteNonQuery();

    /// <summary>The statement with its values, compiled at its first use.</summary>
    public SqliteCommand Prepared(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var number = 1; number <= values.Length; number++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + number.ToString(CultureInfo.InvariantCulture) });
            }

            _statements[sql] = command;
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>Does all of some work or none.</summary>
    public void AllOrNothing(Action work)
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            work();
            Run("COMMIT");
        }
        catch
        {
            Run("ROLLBACK");
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var command in _statements.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }
}
