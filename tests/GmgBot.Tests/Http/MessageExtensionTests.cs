using System.Net;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>The search beside the box that people write in: the whole responses.</summary>
public sealed class MessageExtensionTests(Knowledge knowledge) : IClassFixture<Knowledge>, IAsyncLifetime
{
    private ServedBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ServedBot.StartAsync(knowledge.Answers);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("search-topics", "fr-FR", null)]
    [InlineData("search-topics", "en-US", null)]
    [InlineData("search-working-group", "fr-FR", "Groupe de travail")]
    [InlineData("search-working-group", "en-US", "working gr")]
    [InlineData("search-nothing", "fr-FR", "xyzzy")]
    [InlineData("search-nothing", "en-US", "xyzzy")]
    public async Task A_search_gets_the_approved_response(string name, string locale, string? typed) =>
        (await SearchAsync(TeamsActivities.Search(typed, locale))).ShouldBeApproved($"{name}.{locale[..2]}");

    [Theory]
    [InlineData("unicef 2011", "en-US", "The United Nations Children's Fund (UNICEF) chaired the GMG from January to June 2011.")]
    [InlineData("présidé 2007", "fr-FR", "L'Organisation internationale pour les migrations (OIM) a présidé le GMG de janvier à juin 2007.")]
    [InlineData("preside 2007", "en-US", "L'Organisation internationale pour les migrations (OIM) a présidé le GMG de janvier à juin 2007.")]
    public async Task The_first_choice_is_the_fact_with_the_words_typed(string typed, string locale, string title)
    {
        var choice = (await SearchAsync(TeamsActivities.Search(typed, locale))).SelectToken("composeExtension.attachments[0]")!;

        choice.SelectToken("content.body[0].text")!.ToString().ShouldBe(title);
        choice.SelectToken("content.body")!.Last!["text"]!.ToString().ShouldStartWith("Source");
        choice.SelectToken("preview.content.title")!.ToString().Length.ShouldBeLessThanOrEqualTo(90);
    }

    [Fact]
    public async Task A_client_that_names_neither_command_nor_parameter_is_served_too()
    {
        var query = TeamsActivities.Search("UNHCR", "en-US", parameter: null);
        ((JObject)query["value"]!).Remove("commandId");

        (await SearchAsync(query)).SelectToken("composeExtension.attachments")!.Count().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_page_beyond_the_end_is_empty_and_a_long_text_no_trouble()
    {
        var beyond = TeamsActivities.Search("GMG", "en-US");
        beyond["value"]!["queryOptions"]!["skip"] = 500;
        (await SearchAsync(beyond)).SelectToken("composeExtension.attachments")!.Count().ShouldBe(0);

        (await SearchAsync(TeamsActivities.Search(new string('x', 20_000), "fr"))).SelectToken("composeExtension.type")!.ToString().ShouldBe("message");
    }

    private async Task<JObject> SearchAsync(JObject invoke)
    {
        var response = await _bot.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        _bot.Calls.ShouldBeEmpty();
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }
}
