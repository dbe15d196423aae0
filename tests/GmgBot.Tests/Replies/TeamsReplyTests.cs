using GmgBot.Answers;
using GmgBot.Replies;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Replies;

public sealed class TeamsReplyTests
{
    [Fact]
    public void Teams_gets_the_citations_as_one_entity_and_their_numbers_in_the_text()
    {
        var reply = ReplyComposer.Compose(SampleAnswers.French() with { Citations = [SampleAnswers.Chair, SampleAnswers.Chair with { Quote = "Le HCDH" }] }, Channels.Msteams);

        reply.Text.ShouldBe(UnbrokenSpaces.Keep("Le PNUD présidait. [1][2]\n\n« Le PNUD, de janvier à juin 2010 »\n\n« Le HCDH »\n\nSource : Groupe Mondial sur la Migration, OIM, second semestre 2011"));
        var entity = reply.Entities.ShouldHaveSingleItem();
        entity.Type.ShouldBe("https://schema.org/Message");
        JToken.DeepEquals(entity.Properties, JObject.Parse(UnbrokenSpaces.Keep("""
            {
              "@type": "Message", "@context": "https://schema.org", "@id": "",
              "citation": [
                { "@type": "Claim", "position": 1, "appearance": { "@type": "DigitalDocument", "name": "Groupe Mondial sur la Migration, OIM, second semestre 2011", "abstract": "« Le PNUD, de janvier à juin 2010 »", "url": "https://iom.example/gmg" } },
                { "@type": "Claim", "position": 2, "appearance": { "@type": "DigitalDocument", "name": "Groupe Mondial sur la Migration, OIM, second semestre 2011", "abstract": "« Le HCDH »", "url": "https://iom.example/gmg" } }
              ]
            }
            """))).ShouldBeTrue(entity.Properties.ToString());
    }

    [Fact]
    public void Long_titles_and_quotes_are_cut_at_a_word_to_what_Teams_takes()
    {
        var citation = SampleAnswers.Chair with { Title = string.Concat(Enumerable.Repeat("titre ", 40)), Quote = string.Concat(Enumerable.Repeat("mot ", 200)) };

        var entity = ReplyComposer.Compose(SampleAnswers.French() with { Citations = [citation] }, Channels.Msteams).Entities.ShouldHaveSingleItem();

        var appearance = entity.Properties["citation"]![0]!["appearance"]!;
        appearance["name"]!.ToString().ShouldEndWith("titre…, second semestre 2011");
        appearance["name"]!.ToString().Length.ShouldBeLessThanOrEqualTo(80);
        appearance["abstract"]!.ToString().ShouldEndWith("mot…\u00a0»");
        appearance["abstract"]!.ToString().Length.ShouldBeLessThanOrEqualTo(160);
    }

    [Fact]
    public void No_more_than_twenty_citations_are_sent()
    {
        var answer = SampleAnswers.French() with { Citations = [.. Enumerable.Repeat(SampleAnswers.Chair, 25)] };

        ReplyComposer.Compose(answer, Channels.Msteams).Entities.ShouldHaveSingleItem().Properties["citation"]!.Count().ShouldBe(20);
    }

    [Fact]
    public void No_more_than_three_quotes_stand_under_the_text()
    {
        var answer = SampleAnswers.French() with { Citations = [.. Enumerable.Range(1, 6).Select(number => SampleAnswers.Chair with { Quote = $"mot {number}" })] };

        var reply = ReplyComposer.Compose(answer, Channels.Msteams);

        reply.Text.ShouldContain("mot 3");
        reply.Text.ShouldNotContain("mot 4");
        reply.Entities.ShouldHaveSingleItem().Properties["citation"]!.Count().ShouldBe(6);
    }

    [Fact]
    public void A_list_is_all_on_its_card_since_Teams_parts_a_text_from_a_card()
    {
        var row = new ListedRow("2010", ["UNDP"], null, null, false);

        var reply = ReplyComposer.Compose(SampleAnswers.English("Two chairs :") with { Items = ["a", "b"], Rows = [row, row] }, Channels.Msteams);

        reply.Text.ShouldBeNull();
        reply.Summary.ShouldBe("Two chairs\u00a0:");
        reply.Entities.ShouldBeEmpty();
        var card = JObject.FromObject(reply.Attachments.ShouldHaveSingleItem().Content);
        card.SelectToken("body[0].text")!.ToString().ShouldBe("Two chairs\u00a0:");
        card.SelectToken("body[0].style")!.ToString().ShouldBe("heading");
        card.ToString().ShouldContain("«\u00a0Le PNUD, de janvier à juin 2010\u00a0»");
    }

    [Fact]
    public void An_answer_can_be_rated_and_small_talk_cannot()
    {
        JObject.FromObject(ReplyComposer.Compose(SampleAnswers.French(), Channels.Msteams).ChannelData).SelectToken("feedbackLoop.type")!.ToString().ShouldBe("default");
        ((object?)ReplyComposer.Compose(SampleAnswers.French() with { Outcome = Outcome.SmallTalk }, Channels.Msteams).ChannelData).ShouldBeNull();
    }
}
