using System.Net;
using GmgBot.Answers;
using GmgBot.Answers.Knowledge;
using GmgBot.Hosting;
using GmgBot.Tests.DirectLine;
using GmgBot.Web;

namespace GmgBot.Tests.Web;

public sealed class SourcePagesTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    private const string Passage = "gmg-iom-page.fr#p6";

    [Fact]
    public void Each_passage_has_its_anchor_once()
    {
        foreach (var document in knowledge.Answers.Documents)
        {
            var page = SourcePage.Write(document, Language.English);

            document.Anchors.Values.ShouldAllBe(anchor => page.Split($"id=\"{anchor}\"", StringSplitOptions.None).Length == 2);
        }
    }

    [Fact]
    public void A_list_item_is_its_own_passage() =>
        SourcePage.Write(knowledge.Answers.Documents[0], Language.French).ShouldContain("<li id=\"p6\">Le PNUD, de janvier à juin 2010</li>");

    [Fact]
    public void A_passage_of_a_translation_leads_to_the_same_one_of_the_original()
    {
        var translation = knowledge.Answers.Documents.Single(document => document.Id == "gmg-iom-page.en");
        var page = SourcePage.Write(translation, Language.English);

        page.ShouldContain("<li id=\"p6\">UNDP, from January to June 2010 <a href=\"/sources/gmg-iom-page.fr#p6\">(original)</a></li>");
        page.ShouldContain("Unofficial translation into English");
    }

    [Fact]
    public void A_page_says_whose_the_document_is_in_the_language_of_the_reader()
    {
        var document = knowledge.Answers.Documents[0];

        SourcePage.Write(document, Language.English).ShouldContain("<p>Published by: IOM · <a href=\"https://www.iom.int/fr/groupe-mondial-sur-la-migration\">Original page</a></p>");
        SourcePage.Write(document, Language.French).ShouldContain("<p>Publié par : OIM · <a href=\"https://www.iom.int/fr/groupe-mondial-sur-la-migration\">Page d'origine</a></p>");
    }

    [Fact]
    public void Nothing_in_a_document_becomes_markup_or_a_script()
    {
        var page = SourcePage.Write(Written("<script>alert(1)</script>\n\n[here](javascript:alert(2)) <img src=x onerror=alert(3)>"), Language.English);

        page.ShouldNotContain("<script");
        page.ShouldNotContain("javascript:");
        page.ShouldNotContain("<img");
    }

    [Theory]
    [InlineData("Development", "", "", HttpStatusCode.OK)]
    [InlineData("Production", "", "", HttpStatusCode.NotFound)]
    [InlineData("Production", OpenParts.PageSetting, "true", HttpStatusCode.OK)]
    [InlineData("Production", OpenParts.PublicAddressSetting, "https://bot.example", HttpStatusCode.OK)]
    public async Task They_are_served_in_development_or_when_asked_for(string environment, string setting, string value, HttpStatusCode status)
    {
        (string, string)[] settings = setting.Length > 0 ? [(setting, value)] : [];
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers, environment, settings);

        (await client.Http.GetAsync("/sources/gmg-iom-page.fr")).StatusCode.ShouldBe(status);
        (await client.Http.GetAsync("/sources/none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Over_Direct_Line_a_citation_leads_to_its_passage_on_the_same_server()
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        await client.BeginAsync();
        await client.SendAsync("Did UNDP chair the GMG in 2010?");

        (await client.ReadAsync()).Activities.Last()["text"]!.ToString().ShouldContain($"]({client.Http.BaseAddress}sources/{Passage})");
    }

    [Fact]
    public async Task With_a_public_address_a_citation_leads_there()
    {
        var answer = await new LinkedAnswers(knowledge.Answers, new SourceLinks("https://bot.example/"))
            .AnswerAsync("Did UNDP chair the GMG in 2010?", ConversationContext.New(), CancellationToken.None);

        answer.Citations[0].Address.ShouldBe("https://bot.example/sources/" + Passage);
    }

    [Fact]
    public async Task A_public_address_that_is_none_is_refused() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => DirectLineClient.ConnectAsync(knowledge.Answers, "Production", (OpenParts.PublicAddressSetting, "bot.example"))))
            .Message.ShouldBe("The settings cannot be used:\nPublicAddress: \"bot.example\" cannot be used; give an address such as https://bot.example, or leave it out.");

    private static SourceText Written(string markdown) => new()
    {
        Id = "written",
        Title = "Written",
        Publisher = new Dictionary<Language, string> { [Language.English] = "Nobody" },
        Language = Language.English,
        Markdown = markdown,
        Anchors = new Dictionary<int, string>(),
    };
}
