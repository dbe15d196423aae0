using GmgBot.DirectLine;
using GmgBot.Hosting;
using GmgBot.Tests.DirectLine;
using GmgBot.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GmgBot.Tests.Web;

/// <summary>Every response that a browser could be made to show, whatever its status.</summary>
public sealed class SecurityHeaderTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string OwnFilesAlone = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static TheoryData<string, int, string> Pages => new()
    {
        { "/", 200, OwnFilesAlone },
        { "/web/chat.js", 200, OwnFilesAlone },
        { "/web/page.css", 200, OwnFilesAlone },
        { "/sources/gmg-iom-page", 200, OwnFilesAlone },
        { "/sources/none", 404, Nothing },
        { "/nothing-here", 404, Nothing },
        { "/..%2f..%2fetc/passwd", 404, Nothing },
        { "/health/live", 200, Nothing },
        { "/v3/directline/conversations/x/activities", 403, Nothing },
        { "/v3/directline/conversations", 405, Nothing },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_runs_is_framed_or_is_guessed(string path, int status, string policy)
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        var address = path.Replace("gmg-iom-page", knowledge.Answers.Documents[0].Id, StringComparison.Ordinal);

        var response = await client.Http.GetAsync(address);

        ((int)response.StatusCode).ShouldBe(status);
        Header(response, "Content-Security-Policy").ShouldBe(policy);
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "X-Frame-Options").ShouldBe("DENY");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        Header(response, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(response, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        Header(response, "Permissions-Policy").ShouldBe("camera=(), geolocation=(), microphone=()");
        response.Headers.Contains("Server").ShouldBeFalse();
        response.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task A_bot_with_an_encrypted_address_is_reached_there_alone()
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers, "Production", (OpenParts.PageSetting, "true"), (OpenParts.PublicAddressSetting, "https://bot.example"));

        Header(await client.Http.GetAsync("/"), "Strict-Transport-Security").ShouldBe("max-age=31536000");
    }

    [Fact]
    public async Task Every_page_is_among_those_that_are_looked_at()
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        var looked = Pages.Select(row => ((string)row[0]).Split('/')[1]).ToHashSet(StringComparer.Ordinal);

        // The owner's pages are looked at where they have something to show.
        var routes = client.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').Split('/')[0]).Where(route => route != "api").Distinct();

        routes.ShouldBeSubsetOf(looked);
        routes.ShouldContain(ChatPage.FilesPath.TrimStart('/'));
        routes.ShouldContain(DirectLineEndpoints.Path.Split('/')[1]);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).ShouldHaveSingleItem();
}
