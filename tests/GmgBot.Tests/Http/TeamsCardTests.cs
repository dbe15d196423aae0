using GmgBot.Replies.Cards;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>Lists as Teams gets them: the whole message with its card.</summary>
public sealed class TeamsCardTests(Knowledge knowledge) : IClassFixture<Knowledge>, IAsyncLifetime
{
    private ServedBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ServedBot.StartAsync(knowledge.Answers);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public static TheoryData<string, string, string> Lists => new()
    {
        { "chairs", "fr", "Quelles sont les présidences du GMG ?" },
        { "chairs", "en", "List the chairs" },
        { "members", "fr", "Comment le nombre de membres a-t-il évolué ?" },
        { "members", "en", "How did membership grow?" },
        { "founders", "fr", "Qui a fondé le groupe ?" },
        { "founders", "en", "Who are the founders?" },
        { "working-groups", "fr", "Qui copréside les groupes de travail ?" },
        { "working-groups", "en", "Who co-chairs the working groups?" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_is_the_approved_card(string list, string language, string question)
    {
        var reply = await AskAsync(question, language);

        ShownMessage.Of(reply).ShouldBeApproved($"{list}.{language}");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_card_reads_well_on_a_phone_and_without_one(string list, string language, string question)
    {
        var card = (await AskAsync(question, language)).SelectToken("attachments[0].content").ShouldBeOfType<JObject>(list);

        card["version"]!.ToString().ShouldBe("1.5");
        card.SelectToken("body[0].style")!.ToString().ShouldBe("heading");
        card.SelectTokens("$..[?(@.type == 'TextBlock')]").ShouldAllBe(text => (bool?)text["wrap"] == true);
        card.SelectTokens("$..[?(@.type == 'Image')]").ShouldAllBe(image => image["altText"]!.ToString().Length > 0);
        card.SelectTokens("$..[?(@.type == 'ColumnSet')].columns").ShouldAllBe(columns => columns.Count() == 2 && columns.Count(column => column["width"]!.ToString() == "stretch") == 1);
        card["actions"]!.Count().ShouldBeInRange(1, 6);
        card["fallbackText"]!.ToString().Split('\n').Length.ShouldBeGreaterThan(2);
        card["lang"]!.ToString().ShouldBe(language);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_button_of_a_card_is_answered(string list, string language, string question)
    {
        var card = (await AskAsync(question, language)).SelectToken("attachments[0].content")!;

        foreach (var data in card.SelectTokens("actions[?(@.type == 'Action.Submit')].data").OfType<JObject>())
        {
            await _bot.PostAsync(TeamsActivities.Submit(data, language));
            IsCited(_bot.Calls[^1].Activity).ShouldBeTrue($"{list}: {data}");
            _bot.Calls[^1].Activity["locale"]!.ToString().ShouldBe(language);
        }
    }

    [Fact]
    public async Task Elsewhere_a_list_stays_text()
    {
        await _bot.PostAsync(EmulatorActivities.Message("List the chairs"));

        var reply = _bot.Calls.ShouldHaveSingleItem();
        reply.Text.ShouldContain("- January-June 2007: International Organization for Migration (IOM)");
        reply.Activity.ToString().ShouldNotContain(AdaptiveCard.ContentType);
    }

    // By numbers in the text, or by a line on the card.
    private static bool IsCited(JObject reply) =>
        reply.SelectToken("entities[0].citation") is not null || reply.SelectTokens("attachments[0].content.body[*].text").Any(text => text.ToString().StartsWith("Source", StringComparison.Ordinal));

    private async Task<JObject> AskAsync(string question, string language)
    {
        await _bot.PostAsync(TeamsActivities.Message(question, language));
        return _bot.Calls.ShouldHaveSingleItem().Activity;
    }
}
