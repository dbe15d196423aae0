using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>The store in a file of this machine: the default, with nothing to install.</summary>
internal sealed class SqliteStore(DbContextOptions<SqliteStore> options) : StoreContext(options);
