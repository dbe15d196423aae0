using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace GmgBot.StoreTests.Owner;

/// <summary>An OpenID Connect issuer that signs in, without asking, whomever the test names. It insists on PKCE and on the secret.</summary>
internal sealed class StandInEntra : IAsyncDisposable
{
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string ClientId = "22222222-2222-2222-2222-222222222222";
    public const string ClientSecret = "the secret of the registration";

    private readonly WebApplication _server;
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "key1" };
    private readonly Dictionary<string, (string Nonce, string Challenge)> _codes = [];

    private StandInEntra()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapGet($"/{Tenant}/v2.0/.well-known/openid-configuration", () => Json(new JObject
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = Address + "/authorize",
            ["token_endpoint"] = Address + "/token",
            ["jwks_uri"] = Address + "/keys",
        }));
        _server.MapGet("/keys", () => Json(new JObject { ["keys"] = new JArray(PublicKey()) }));
        _server.MapGet("/authorize", Authorize);
        _server.MapPost("/token", TokenAsync);
    }

    public string Address => _server.Urls.Single();

    /// <summary>The object id of the user who signs in.</summary>
    public string User { get; set; } = "";

    private string Issuer => $"{Address}/{Tenant}/v2.0";

    public static async Task<StandInEntra> StartAsync()
    {
        var entra = new StandInEntra();
        await entra._server.StartAsync();
        return entra;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IResult Authorize(HttpRequest request)
    {
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (request.Query["nonce"].ToString(), request.Query["code_challenge"].ToString());
        return request.Query["client_id"] == ClientId && request.Query["response_type"] == "code"
            ? Results.Redirect($"{request.Query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(request.Query["state"].ToString())}")
            : Results.BadRequest();
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var (nonce, challenge) = _codes[form["code"].ToString()];
        var verifier = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (verifier != challenge || form["client_secret"] != ClientSecret)
        {
            return Results.BadRequest();
        }

        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var token = new JObject { ["iss"] = Issuer, ["aud"] = ClientId, ["sub"] = "subject", ["oid"] = User, ["nonce"] = nonce, ["iat"] = now, ["nbf"] = now, ["exp"] = now + 600 };
        var signed = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token.ToString(), new SigningCredentials(_key, SecurityAlgorithms.RsaSha256));
        return Json(new JObject { ["token_type"] = "Bearer", ["expires_in"] = 600, ["access_token"] = "none", ["id_token"] = signed });
    }

    private JObject PublicKey()
    {
        var published = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = _key.KeyId, ["n"] = Base64UrlEncoder.Encode(published.Modulus), ["e"] = Base64UrlEncoder.Encode(published.Exponent) };
    }

    private static IResult Json(JObject body) => Results.Text(body.ToString(), "application/json");
}
