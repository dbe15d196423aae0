using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>A real RSA key, and what an issuer publishes of it.</summary>
internal sealed class TestKey
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly RsaSecurityKey _key;

    internal TestKey(string? kid, params string[]? endorsements)
    {
        _key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = kid };
        var published = _key.Rsa.ExportParameters(includePrivateParameters: false);
        Published = new JObject { ["kty"] = "RSA", ["use"] = "sig", ["n"] = Base64UrlEncoder.Encode(published.Modulus), ["e"] = Base64UrlEncoder.Encode(published.Exponent) };
        if (kid is not null)
        {
            Published["kid"] = kid;
        }

        if (endorsements is not null)
        {
            Published["endorsements"] = new JArray(endorsements);
        }
    }

    internal JObject Published { get; }

    internal string Sign(JObject payload, string algorithm = SecurityAlgorithms.RsaSha256) =>
        Handler.CreateToken(payload.ToString(), new SigningCredentials(_key, algorithm));

    internal static string SignWithSecret(JObject payload, string kid) =>
        Handler.CreateToken(payload.ToString(), new SigningCredentials(new SymmetricSecurityKey(new byte[64]) { KeyId = kid }, SecurityAlgorithms.HmacSha256));

    internal static string Unsigned(JObject payload) => Handler.CreateToken(payload.ToString());
}
