using System.Security.Cryptography;
using System.Text;

namespace GmgBot.Store;

/// <summary>Names a user by a keyed hash (HMAC-SHA-256), so that what is stored names nobody but can still be found and forgotten.</summary>
/// <param name="database">Has the key, which all replicas share; null where nothing outlives the process.</param>
/// <param name="status">Whether the database is worth asking.</param>
internal sealed class UserHash(StoreDatabase? database, StoreStatus status) : IDisposable
{
    private const string KeyName = "user-hash-key";
    private const int KeyLength = 32;

    private readonly SemaphoreSlim _reading = new(1);
    private readonly byte[] _passingKey = RandomNumberGenerator.GetBytes(KeyLength);
    private volatile byte[]? _key;

    /// <param name="userId">The channel's id of the user.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>64 hexadecimal digits.</returns>
    /// <exception cref="System.Data.Common.DbException">The database, which has the key, cannot be reached.</exception>
    public async Task<string> OfAsync(string userId, CancellationToken cancellationToken) => Of(userId, _key ?? await ReadKeyAsync(cancellationToken));

    /// <summary>The same for what is worth something only if the database can be reached: while it cannot, the hash is one that is good for nothing later.</summary>
    public async Task<string> OrPassingAsync(string userId, CancellationToken cancellationToken)
    {
        if (_key is null && !status.IsWorthTrying)
        {
            return Of(userId, _passingKey);
        }

        try
        {
            return await OfAsync(userId, cancellationToken);
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            status.Failed(fault);
            return Of(userId, _passingKey);
        }
    }

    public void Dispose() => _reading.Dispose();

    private static string Of(string userId, byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(userId)));

    private async Task<byte[]> ReadKeyAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            return _key ??= database is null ? _passingKey : await ReadKeyAsync(database, cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }

    private static async Task<byte[]> ReadKeyAsync(StoreDatabase database, CancellationToken cancellationToken)
    {
        var made = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyLength));
        return Convert.FromHexString(await database.Values.ReadOrAddAsync(KeyName, made, cancellationToken));
    }
}
