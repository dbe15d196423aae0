using GmgBot.Hosting;
using GmgBot.Telemetry;
using GmgBot.Tests.DirectLine;
using GmgBot.Tests.Telemetry;
using Microsoft.AspNetCore.Http;

namespace GmgBot.Tests.Hosting;

public sealed class LoadSheddingTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    [Theory]
    [InlineData("/api/messages", LoadShedding.WaitingToBegin, true)]
    [InlineData("/api/messages", LoadShedding.WaitingToBegin + 1, false)]
    [InlineData("/v3/directline/conversations", LoadShedding.WaitingToBegin + 1, false)]
    [InlineData("/health/live", 100_000, true)]
    public async Task Beyond_what_can_wait_callers_are_told_to_come_back(string path, int waiting, bool taken)
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        using var listening = new Listening(client.Server);
        var http = new DefaultHttpContext { RequestServices = client.Server.Services };
        http.Request.Path = path;
        var begun = false;

        await LoadShedding.BeginOrRefuse(http, Begin, waiting);

        begun.ShouldBe(taken);
        http.Response.StatusCode.ShouldBe(taken ? 200 : 503);
        http.Response.Headers.RetryAfter.ShouldBe(taken ? [] : ["1"]);
        listening.Of(BotMeter.ShedRequests).Count.ShouldBe(taken ? 0 : 1);

        Task Begin(HttpContext _)
        {
            begun = true;
            return Task.CompletedTask;
        }
    }
}
