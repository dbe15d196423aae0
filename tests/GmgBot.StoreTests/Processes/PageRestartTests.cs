using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace GmgBot.StoreTests.Processes;

/// <summary>Somebody asks on the page while the bot is redeployed.</summary>
public sealed class PageRestartTests
{
    private const string Path = "/v3/directline/conversations";

    [Fact]
    public async Task After_a_restart_the_conversation_goes_on_where_it_was()
    {
        using var folder = new TemporaryFolder();
        string id, token;
        using (var bot = await BotProcess.StartAsync(0, ("Store:Folder", folder.Path)))
        {
            using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
            (id, token) = await BeginAsync(http, "{}");
            (await AskAsync(http, id, "Who chaired the GMG in the first half of 2010?")).ShouldContain("(UNDP)");
            await bot.TerminateAsync();
        }

        using var again = await BotProcess.StartAsync(0, ("Store:Folder", folder.Path));
        using var later = new HttpClient { BaseAddress = new Uri(again.Address), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        (await later.GetAsync($"{Path}/{id}/activities")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await BeginAsync(later, new JObject { ["resume"] = id }.ToString())).Id.ShouldBe(id);

        (await AskAsync(later, id, "And in the second half?")).ShouldContain("(OHCHR) chaired the GMG from July to December 2010");
    }

    [Fact]
    public async Task Nobody_goes_on_with_a_conversation_whose_token_they_do_not_have()
    {
        using var folder = new TemporaryFolder();
        using var bot = await BotProcess.StartAsync(0, ("Store:Folder", folder.Path));
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        var (id, _) = await BeginAsync(http, "{}");
        using var stranger = new HttpClient { BaseAddress = new Uri(bot.Address), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", new string('0', 64)) } };

        (await BeginAsync(stranger, new JObject { ["resume"] = id }.ToString())).Id.ShouldNotBe(id);
    }

    private static async Task<(string Id, string Token)> BeginAsync(HttpClient http, string body)
    {
        var begun = await http.PostAsync(Path, new StringContent(body, Encoding.UTF8, "application/json"));
        begun.StatusCode.ShouldBe(HttpStatusCode.Created);
        var described = JObject.Parse(await begun.Content.ReadAsStringAsync());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", described["token"]!.ToString());
        return (described["conversationId"]!.ToString(), described["token"]!.ToString());
    }

    private static async Task<string> AskAsync(HttpClient http, string id, string question)
    {
        var message = new JObject { ["type"] = "message", ["text"] = question, ["from"] = new JObject { ["id"] = "anna" }, ["locale"] = "en-GB" };
        (await http.PostAsync($"{Path}/{id}/activities", new StringContent(message.ToString(), Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        return JObject.Parse(await http.GetStringAsync($"{Path}/{id}/activities"))["activities"]!.Last!["text"]!.ToString();
    }
}
