using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>The store that many replicas share.</summary>
internal sealed class PostgresStore(DbContextOptions<PostgresStore> options) : StoreContext(options);
