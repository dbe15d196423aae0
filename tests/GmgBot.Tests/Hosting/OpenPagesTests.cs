using System.Net.WebSockets;
using GmgBot.Hosting;
using GmgBot.Tests.DirectLine;

namespace GmgBot.Tests.Hosting;

/// <summary>Hundreds of pages at once keep the whole process busy, of which other tests' bots would refuse requests.</summary>
[Collection(nameof(Alone))]
public sealed class OpenPagesTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    [Fact]
    public async Task Pages_that_stand_open_take_no_place_from_those_who_ask()
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var pages = new List<ClientWebSocket>();
        while (pages.Count <= LoadShedding.AtOnce)
        {
            client.Http.DefaultRequestHeaders.Authorization = null;
            var page = new ClientWebSocket();
            pages.Add(page);
            await page.ConnectAsync(new Uri((await client.BeginAsync())["streamUrl"]!.ToString()), enough.Token);
        }

        (await client.SendAsync("Who chaired in 2010?").WaitAsync(enough.Token)).IsSuccessStatusCode.ShouldBeTrue();

        pages.ForEach(page => page.Dispose());
    }
}
