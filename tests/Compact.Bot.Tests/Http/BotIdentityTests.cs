using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Compact.Bot.Tests.Http;

/// <summary>How the bot proves to channels who it is: by secret, by certificate, or by an identity that Azure gives it.</summary>
public sealed class BotIdentityTests : IDisposable
{
    private const string Word = "word";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly RSA _key = RSA.Create(2048);
    private readonly X509Certificate2 _certificate;

    public BotIdentityTests() =>
        _certificate = new CertificateRequest("CN=bot", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", Word)]
    [InlineData("bot.pem", null)]
    [InlineData("bot.PEM", null)]
    [InlineData("bot.pem", Word)]
    public async Task A_certificate_serves_instead_of_a_secret(string name, string? password)
    {
        await using var bot = await StartAsync(DelegateBot.Echo, ("MicrosoftAppPassword", null), ("MicrosoftAppCertificate", Write(name, password)), ("MicrosoftAppCertificatePassword", password));

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        bot.Azure.Calls.ShouldHaveSingleItem().Headers["Authorization"].ShouldBe("Bearer token-1");
        var form = bot.Azure.TokenForms.ShouldHaveSingleItem();
        form.ShouldNotContain("client_secret");
        var assertion = new JsonWebToken(form.Split('&').Single(field => field.StartsWith("client_assertion=", StringComparison.Ordinal))["client_assertion=".Length..]);
        assertion.Issuer.ShouldBe(StandInAzure.AppId);
        var signed = assertion.EncodedToken[..assertion.EncodedToken.LastIndexOf('.')];
        var signature = Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(assertion.EncodedSignature);
        var padding = assertion.Alg == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        _key.VerifyData(System.Text.Encoding.ASCII.GetBytes(signed), signature, HashAlgorithmName.SHA256, padding).ShouldBeTrue(assertion.Alg);
    }

    [Fact]
    public void A_certificate_that_cannot_be_used_is_refused_at_the_start_and_the_setting_named()
    {
        var bare = Path.Combine(_folder.FullName, "bare.pfx");
        File.WriteAllBytes(bare, new X509Certificate2Collection(X509CertificateLoader.LoadCertificate(_certificate.RawData)).Export(X509ContentType.Pkcs12)!);
        var noKey = Path.Combine(_folder.FullName, "bare.pem");
        File.WriteAllText(noKey, _certificate.ExportCertificatePem());
        var garbage = Path.Combine(_folder.FullName, "garbage.pfx");
        File.WriteAllText(garbage, "garbage");

        ShouldRefuse(Path.Combine(_folder.FullName, "absent.pfx"), null, "cannot be read");
        ShouldRefuse(Path.Combine(_folder.FullName, "absent.pem"), null, "cannot be read");
        ShouldRefuse(garbage, null, "cannot be read");
        ShouldRefuse(noKey, null, "cannot be read");
        ShouldRefuse(bare, null, "without its private key");
        ShouldRefuse(Write("locked.pfx", Word), "another word", "MicrosoftAppCertificatePassword");
        ShouldRefuse(Write("locked.pem", Word), null, "MicrosoftAppCertificatePassword");
    }

    [Fact]
    public async Task An_identity_that_Azure_gives_needs_no_secret()
    {
        const string AppId = "77777777-2222-3333-4444-555555555555";
        await using var bot = await StartAsync(
            DelegateBot.Echo,
            ("MicrosoftAppType", "UserAssignedMSI"),
            ("MicrosoftAppId", AppId),
            ("MicrosoftAppTenantId", "99999999-2222-3333-4444-555555555555"),
            ("MicrosoftAppPassword", null));
        var claims = bot.Claims();
        claims["aud"] = AppId;

        (await bot.PostAsync(bot.Bearer(claims))).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);
        (await bot.PostAsync(bot.Bearer(claims))).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        bot.Azure.Calls.ShouldAllBe(call => call.Headers["Authorization"] == "Bearer token-1");
        bot.Azure.Calls.Count.ShouldBe(2);
        var request = bot.Azure.TokenForms.ShouldHaveSingleItem();
        request.ShouldStartWith("169.254.169.254/metadata/identity/oauth2/token?");
        request.ShouldContain($"client_id={AppId}");
        Uri.UnescapeDataString(request).ShouldContain("resource=https://api.botframework.com");
    }

    [Theory]
    [InlineData("https://botframework.azure.us", null, "login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token?", "scope=https%3A%2F%2Fapi.botframework.us%2F.default")]
    [InlineData("https://botframework.azure.us", "99999999-2222-3333-4444-555555555555", "login.microsoftonline.us/99999999-2222-3333-4444-555555555555/oauth2/v2.0/token?", "scope=https%3A%2F%2Fapi.botframework.us%2F.default")]
    public async Task The_US_Government_cloud_has_its_own_token_endpoint(string service, string? tenant, string endpoint, string scope)
    {
        await using var bot = await StartAsync(
            DelegateBot.Echo,
            ("ChannelService", service),
            ("MicrosoftAppType", tenant is null ? "MultiTenant" : "SingleTenant"),
            ("MicrosoftAppTenantId", tenant));
        var activity = RegisteredBot.Teams();
        activity.ServiceUrl = "https://smba.infra.gov.teams.microsoft.us/teams";
        var claims = bot.Claims();
        claims["iss"] = "https://api.botframework.us";
        claims["serviceurl"] = activity.ServiceUrl;

        (await bot.PostAsync(bot.Bearer(claims), activity)).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        var form = bot.Azure.TokenForms.ShouldHaveSingleItem();
        form.ShouldStartWith(endpoint);
        form.ShouldContain(scope);
        bot.Azure.Calls.ShouldHaveSingleItem().Path.ShouldStartWith("smba.infra.gov.teams.microsoft.us/teams/v3/conversations/");
    }

    [Fact]
    public async Task Without_a_secret_the_bot_listens_but_cannot_answer_and_says_why()
    {
        await using var bot = await StartAsync(DelegateBot.Echo, ("MicrosoftAppPassword", null));

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        bot.Host.Log.Text.ShouldContain("MicrosoftAppPassword");
    }

    [Theory]
    [InlineData(401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""", "AADSTS7000215")]
    [InlineData(400, "<html>oops</html>", "given no token")]
    [InlineData(200, "<html>oops</html>", "given no token")]
    [InlineData(500, "", "given no token")]
    public async Task Where_no_token_can_be_had_nothing_is_sent_and_the_log_says_why_but_not_the_secret(int status, string answer, string reason)
    {
        await using var bot = await StartAsync(DelegateBot.Echo, ("MicrosoftAppPassword", "top-secret"));
        bot.Azure.AnswerToken = (context, _) =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(answer);
        };

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        bot.Azure.Calls.ShouldBeEmpty();
        bot.Host.Log.Errors.ShouldHaveSingleItem().ShouldContain(reason);
        bot.Host.Log.Text.ShouldNotContain("top-secret");
    }

    [Fact]
    public async Task A_token_that_could_not_be_had_is_asked_for_again_at_the_next_reply()
    {
        await using var bot = await StartAsync(DelegateBot.Echo);
        var good = bot.Azure.AnswerToken;
        bot.Azure.AnswerToken = (context, _) =>
        {
            context.Response.StatusCode = 401;
            return context.Response.WriteAsync("""{"error":"invalid_client"}""");
        };
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        bot.Azure.AnswerToken = good;
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Azure.Calls.ShouldHaveSingleItem().Headers["Authorization"].ShouldBe("Bearer token-2");
    }

    [Fact]
    public async Task Many_replies_at_once_ask_for_few_tokens()
    {
        await using var bot = await StartAsync(DelegateBot.Echo);
        await bot.PostAsync(bot.Bearer());

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => bot.PostAsync(bot.Bearer())));

        bot.Azure.Calls.Count.ShouldBe(51);
        bot.Azure.TokenRequests.ShouldBe(1);
    }

    private static Task<RegisteredBot> StartAsync(IBot bot, params (string Key, string? Value)[] settings) => RegisteredBot.StartAsync(bot, "Production", null, settings);

    private static void ShouldRefuse(string file, string? password, string reason)
    {
        var refusal = Should.Throw<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(new ConfigurationBuilder().AddInMemoryCollection(
            [new("MicrosoftAppId", StandInAzure.AppId), new("MicrosoftAppCertificate", file), new("MicrosoftAppCertificatePassword", password)]).Build()));

        refusal.Message.ShouldContain($"MicrosoftAppCertificate ({file})");
        refusal.Message.ShouldContain(reason);
    }

    private string Write(string name, string? password)
    {
        var file = Path.Combine(_folder.FullName, name);
        if (file.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(file, _certificate.Export(X509ContentType.Pkcs12, password));
        }
        else
        {
            var key = password is null ? _key.ExportPkcs8PrivateKeyPem() : _key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
            File.WriteAllText(file, $"{_certificate.ExportCertificatePem()}\n{key}\n");
        }

        return file;
    }
}
