using System.Net;
using GmgBot.StoreTests.Processes;

namespace GmgBot.StoreTests.Owner;

public sealed class EntraSignInTests
{
    private const string Owner = "33333333-3333-3333-3333-333333333333";

    [Fact]
    public async Task The_owner_signs_in_and_sees_the_page()
    {
        await using var entra = await StandInEntra.StartAsync();
        entra.User = Owner;
        var (bot, address) = await StartAsync(entra);
        await using var _ = bot;
        using var browser = Browser();

        var page = await browser.GetAsync(address + "/owner");

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/owner");
        (await page.Content.ReadAsStringAsync()).ShouldContain("What people asked");
    }

    [Fact]
    public async Task Somebody_else_of_the_tenant_is_told_why_not()
    {
        await using var entra = await StandInEntra.StartAsync();
        entra.User = "44444444-4444-4444-4444-444444444444";
        var (bot, address) = await StartAsync(entra);
        await using var _ = bot;
        using var browser = Browser();

        var page = await browser.GetAsync(address + "/owner");

        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await page.Content.ReadAsStringAsync()).ShouldBe("You are signed in, but not one of those who may see this page; the setting Owner:Users names them.");
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in()
    {
        await using var entra = await StandInEntra.StartAsync();
        var (bot, address) = await StartAsync(entra);
        await using var _ = bot;
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        var challenge = await stranger.GetAsync(address + "/owner");
        var rows = await stranger.GetAsync(address + "/owner/report.csv");
        var forged = await stranger.GetAsync(address + "/owner/signin?code=forged&state=forged");

        challenge.StatusCode.ShouldBe(HttpStatusCode.Found);
        challenge.Headers.Location!.ToString().ShouldStartWith(entra.Address + "/authorize?");
        rows.StatusCode.ShouldBe(HttpStatusCode.Found);
        forged.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await forged.Content.ReadAsStringAsync()).ShouldBe("The sign-in did not succeed; open /owner to try again.");
    }

    private static async Task<(OwnedBot Bot, string Address)> StartAsync(StandInEntra entra)
    {
        var address = $"http://127.0.0.1:{Ports.Free()}";
        var bot = await OwnedBot.StartAsync(
            (Hosting.BotServer.UrlsSetting, address),
            ("PublicAddress", address),
            ("Owner:Instance", entra.Address),
            ("Owner:TenantId", StandInEntra.Tenant),
            ("Owner:ClientId", StandInEntra.ClientId),
            ("Owner:ClientSecret", StandInEntra.ClientSecret),
            ("Owner:Users", Owner));
        return (bot, address);
    }

    private static HttpClient Browser() => new(new HttpClientHandler { CookieContainer = new CookieContainer() });
}
