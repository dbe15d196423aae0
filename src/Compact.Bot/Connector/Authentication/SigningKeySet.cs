using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The keys that an issuer signs with, each with the channels that it may sign for.</summary>
internal sealed class SigningKeySet
{
    private readonly List<(SecurityKey Key, IReadOnlySet<string>? Endorsements)> _keys = [];

    internal static SigningKeySet Parse(string jwks)
    {
        var set = new SigningKeySet();
        foreach (var entry in JObject.Parse(jwks)["keys"] as JArray ?? [])
        {
            // One entry at a time, so that each key keeps its own endorsements, even if two were to share a name.
            var alone = new JsonWebKeySet(new JObject { ["keys"] = new JArray(entry) }.ToString());
            var endorsements = (entry["endorsements"] as JArray)?.Select(endorsement => endorsement.ToString()).ToHashSet(StringComparer.Ordinal);
            set._keys.AddRange(alone.GetSigningKeys().Select(key => (key, (IReadOnlySet<string>?)endorsements)));
        }

        return set._keys.Count > 0 ? set : throw new FormatException("The key document holds no key.");
    }

    internal bool Contains(string kid) => !string.IsNullOrEmpty(kid) && _keys.Exists(entry => entry.Key.KeyId == kid);

    internal IEnumerable<SecurityKey> Named(string kid) =>
        string.IsNullOrEmpty(kid) ? [] : _keys.Where(entry => entry.Key.KeyId == kid).Select(entry => entry.Key);

    /// <returns>The endorsements of that very key; null where it has none.</returns>
    internal IReadOnlySet<string>? EndorsementsOf(SecurityKey? key) =>
        _keys.FirstOrDefault(entry => ReferenceEquals(entry.Key, key)).Endorsements;
}
