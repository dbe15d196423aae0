using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace GmgBot.Store;

/// <summary>Makes or updates the tables in the database that replicas share.</summary>
internal static class PostgresTables
{
    /// <summary>The number of the lock; any, as long as all replicas take the same ("gmgbot" in ASCII).</summary>
    private const long Lock = 0x676D67626F74;

    /// <summary>An index on a log of years takes longer than an answer may wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs the migrations that are missing; replicas that start at once do so one after another.</summary>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached or changed.</exception>
    public static async Task MigrateAsync(StoreContext store, CancellationToken cancellationToken)
    {
        store.Database.SetCommandTimeout(Patience);
        var creator = store.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken))
        {
            await creator.CreateAsync(cancellationToken);
        }

        // The lock that Entity Framework takes ends with each migration, so that a second replica would begin the next one beside the first.
        await store.Database.OpenConnectionAsync(cancellationToken);
        await store.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Lock})", cancellationToken);
        try
        {
            await store.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            await store.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Lock})", CancellationToken.None);
            await store.Database.CloseConnectionAsync();
        }
    }
}
