using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace GmgBot.StoreTests.Owner;

public sealed class OwnerTokenTests
{
    private const string Token = "correct-horse-battery-staple";

    [Fact]
    public async Task Unless_it_is_configured_there_is_no_such_page()
    {
        await using var bot = await OwnedBot.StartAsync();
        using var http = new HttpClient();

        (await http.GetAsync(bot.Address + "/owner")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetAsync(bot.Address + "/owner/report.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_token_opens_the_page_and_the_rows()
    {
        await using var bot = await OwnedBot.StartAsync(("Owner:Token", Token));

        var page = await GetAsync(bot.Address + "/owner", "owner:" + Token);
        var rows = await GetAsync(bot.Address + "/owner/report.csv", ":" + Token);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync()).ShouldContain("Who chaired &lt;b&gt;in&lt;/b&gt; 2010?");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldMatch("^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$");
        page.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
        page.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        page.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await rows.Content.ReadAsStringAsync()).ShouldContain(",test,en,answered,chaired,who,\"undp,iom\",2010,Who chaired <b>in</b> 2010?,UNDP.,");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("owner:wrong")]
    [InlineData("owner")]
    [InlineData("owner:")]
    public async Task Without_it_the_browser_is_asked_for_it(string? pair)
    {
        await using var bot = await OwnedBot.StartAsync(("Owner:Token", Token));

        var refused = await GetAsync(bot.Address + "/owner", pair);

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Basic");
        (await refused.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Host", "bot.example.org")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Origin", "https://evil.example")]
    public async Task From_a_public_address_not_even_the_token_opens_it(string header, string value)
    {
        await using var bot = await OwnedBot.StartAsync(("Owner:Token", Token));

        (await GetAsync(bot.Address + "/owner", "owner:" + Token, (header, value))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("Owner:Token", "short", "Owner:Token: it is too short to be a secret; give at least 20 random characters.")]
    [InlineData("Owner:TenantId", "contoso", "Owner:Users: it is needed with Owner:TenantId; give what the app registration says.")]
    public async Task A_setting_that_would_leave_it_open_stops_the_bot_at_the_start(string name, string value, string message) =>
        (await Should.ThrowAsync<InvalidOperationException>(() => OwnedBot.StartAsync((name, value)))).Message.ShouldContain(message);

    [Fact]
    public async Task A_page_with_nothing_to_show_is_a_mistake_too() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => OwnedBot.StartAsync(("Owner:Token", Token), ("Store:Folder", "")))).Message.ShouldContain("Store:Folder");

    private static async Task<HttpResponseMessage> GetAsync(string address, string? pair, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (pair is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await http.SendAsync(request);
    }
}
