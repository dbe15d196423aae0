using Microsoft.Data.Sqlite;

namespace GmgBot.Store;

/// <summary>Looks whether a file has its tables, and makes those of a new one, by statements that stand ready: to set Entity Framework going takes longer than all else at the start.</summary>
internal static class SqliteTables
{
    /// <summary>The newest migration; the statements make what all up to it make.</summary>
    public const string Newest = "20261129000000_QuestionKey";

    private const string Resource = "store/tables.sql";

    /// <summary>The statements for a new file.</summary>
    public static string Statements
    {
        get
        {
            using var text = new StreamReader(typeof(SqliteTables).Assembly.GetManifestResourceStream(Resource)!);
            return text.ReadToEnd();
        }
    }

    /// <summary>Makes the tables of a new file.</summary>
    /// <param name="path">The file; made where there is none.</param>
    /// <returns>False where the tables are of another version, for migrations to see to.</returns>
    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public static bool Prepare(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 2 }.ConnectionString);
        connection.Open();
        if (!HasHistory(connection))
        {
            Run(connection, "PRAGMA journal_mode = WAL");

            // Of several who start at once, one makes the tables and the others find them.
            using var transaction = connection.BeginTransaction(deferred: false);
            if (!HasHistory(connection))
            {
                Run(connection, Statements);
            }

            transaction.Commit();
        }

        return Number(connection, $"SELECT count(*) FROM __EFMigrationsHistory WHERE MigrationId = '{Newest}'") == 1;
    }

    private static bool HasHistory(SqliteConnection connection) => Number(connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'") == 1;

    private static long Number(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
