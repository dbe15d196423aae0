using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>A real key, and what an issuer publishes of it.</summary>
internal sealed class TestKey
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly SecurityKey _key;

    internal TestKey(string? kid, params string[]? endorsements)
        : this(RSA.Create(2048), kid, endorsements)
    {
    }

    private TestKey(RSA rsa, string? kid, string[]? endorsements)
    {
        var published = rsa.ExportParameters(includePrivateParameters: false);
        _key = new RsaSecurityKey(rsa) { KeyId = kid };
        Published = Described("RSA", kid, endorsements);
        Published["n"] = Base64UrlEncoder.Encode(published.Modulus);
        Published["e"] = Base64UrlEncoder.Encode(published.Exponent);
    }

    private TestKey(ECDsa curve, string? kid, string[]? endorsements)
    {
        var published = curve.ExportParameters(includePrivateParameters: false).Q;
        _key = new ECDsaSecurityKey(curve) { KeyId = kid };
        Published = Described("EC", kid, endorsements);
        Published["crv"] = "P-256";
        Published["x"] = Base64UrlEncoder.Encode(published.X);
        Published["y"] = Base64UrlEncoder.Encode(published.Y);
    }

    internal JObject Published { get; }

    internal static TestKey OfCurve(string? kid, params string[]? endorsements) => new(ECDsa.Create(ECCurve.NamedCurves.nistP256), kid, endorsements);

    /// <summary>A key that is published with a certificate, good between two days from today.</summary>
    internal static TestKey Certified(string? kid, int fromDay, int toDay, params string[]? endorsements)
    {
        var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=issuer", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(fromDay), DateTimeOffset.UtcNow.AddDays(toDay));
        var key = new TestKey(rsa, kid, endorsements);
        key.Published["x5c"] = new JArray(Convert.ToBase64String(certificate.RawData));
        return key;
    }

    internal string Sign(JObject payload, string algorithm = SecurityAlgorithms.RsaSha256) =>
        Handler.CreateToken(payload.ToString(), new SigningCredentials(_key, algorithm));

    internal static string SignWithSecret(JObject payload, string kid) =>
        Handler.CreateToken(payload.ToString(), new SigningCredentials(new SymmetricSecurityKey(new byte[64]) { KeyId = kid }, SecurityAlgorithms.HmacSha256));

    internal static string Unsigned(JObject payload) => Handler.CreateToken(payload.ToString());

    private static JObject Described(string type, string? kid, string[]? endorsements)
    {
        var description = new JObject { ["kty"] = type, ["use"] = "sig" };
        if (kid is not null)
        {
            description["kid"] = kid;
        }

        if (endorsements is not null)
        {
            description["endorsements"] = new JArray(endorsements);
        }

        return description;
    }
}
