using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Connector.Authentication;

/// <summary>
/// The keys of one issuer, fetched when first needed and again after twelve hours or for a key that is not among them. However many
/// requests ask at once, one fetch is under way; when it fails, the last good keys stay in use.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, HttpClient http, TimeProvider time, ILogger logger)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>Strangers can name unknown keys as often as they like; more often than this nobody asks for new ones.</summary>
    internal static readonly TimeSpan ForcedRefreshInterval = TimeSpan.FromMinutes(5);

    /// <summary>How long all who wait for keys wait at most.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private SigningKeySet? _last;
    private Task<SigningKeySet>? _fetch;
    private DateTimeOffset _refreshAt;
    private DateTimeOffset _fetchedAt;

    /// <exception cref="SigningKeysUnavailableException">The keys cannot be had, and were never had before.</exception>
    internal Task<SigningKeySet> CurrentAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _last is not null && time.GetUtcNow() < _refreshAt ? Task.FromResult(_last) : Fetch().WaitAsync(cancellationToken);
        }
    }

    /// <summary>The keys after a refresh, if one is due; else those that are known.</summary>
    internal Task<SigningKeySet> RefreshedAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var isTooSoon = _last is not null && time.GetUtcNow() < _fetchedAt + ForcedRefreshInterval;
            return isTooSoon && _fetch is null ? Task.FromResult(_last!) : Fetch().WaitAsync(cancellationToken);
        }
    }

    private Task<SigningKeySet> Fetch() => _fetch ??= Task.Run(FetchAsync);

    private async Task<SigningKeySet> FetchAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            var metadata = JObject.Parse(await http.GetStringAsync(Https(metadataUrl), patience.Token).ConfigureAwait(false));
            var keys = SigningKeySet.Parse(await http.GetStringAsync(Https((string?)metadata["jwks_uri"]), patience.Token).ConfigureAwait(false));
            Keep(keys, Lifetime);
            return keys;
        }
        catch (Exception fault)
        {
            SigningKeysLog.FetchFailed(logger, metadataUrl, fault);
            var last = Keep(null, ForcedRefreshInterval);
            return last ?? throw new SigningKeysUnavailableException("The keys of the issuer could not be fetched.", fault);
        }
    }

    private SigningKeySet? Keep(SigningKeySet? keys, TimeSpan lifetime)
    {
        lock (_lock)
        {
            _last = keys ?? _last;
            _fetch = null;
            _fetchedAt = time.GetUtcNow();
            _refreshAt = _fetchedAt + lifetime;
            return _last;
        }
    }

    private static Uri Https(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? uri
            : throw new FormatException("The address of keys must be https.");
}
