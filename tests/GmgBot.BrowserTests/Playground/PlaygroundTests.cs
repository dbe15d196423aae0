using Microsoft.Playwright;

namespace GmgBot.BrowserTests.Playground;

/// <summary>The bot in Microsoft's Agents Playground, which stands in for Teams.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class PlaygroundTests(Browser browser)
{
    [PlaygroundFact]
    public async Task In_a_personal_chat_it_welcomes_answers_follows_up_shows_cards_and_is_judged()
    {
        await using var chat = await PlaygroundSession.StartAsync(browser);
        await chat.SeesAsync("Hello! I answer questions about the Global Migration Group (GMG)");

        await chat.SayAsync("Who chaired the GMG in October 2010?");
        await chat.SeesAsync("(OHCHR) chaired the GMG from July to December 2010. [1]");
        await chat.SeesAsync("Le HCDH, de juillet à décembre 2010");

        await chat.SayAsync("And in 2011?");
        await chat.SeesAsync("(UNICEF) chaired the GMG from January to June 2011");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Why this answer?" }).ClickAsync();
        await chat.SeesAsync("You asked: “And in 2011?”");

        await chat.SayAsync("Quelles sont les présidences du GMG ?");
        await chat.SeesAsync("Présidences du GMG");
        var card = chat.Said.Filter(new() { HasText = "Juillet-décembre 2009" }).Last;
        await Assertions.Expect(card.GetByRole(AriaRole.Img)).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex("^Frise chronologique"));
        await card.GetByRole(AriaRole.Button, new() { Name = "Combien de temps dure une présidence" }).ClickAsync();
        await chat.SeesAsync("La présidence du GMG est tournante et dure six mois.");

        await chat.Page.Locator(".fai-FeedbackButtons button[aria-label=Like]:visible").Last.ClickAsync();
        await chat.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync("clear");
        await chat.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Assertions.Expect(chat.Page.GetByText("We appreciate your feedback")).ToBeVisibleAsync();
    }

    [PlaygroundFact]
    public async Task In_a_group_chat_it_introduces_itself_and_answers_who_mentions_it()
    {
        await using var chat = await PlaygroundSession.StartAsync(browser);
        await chat.LookAtAsync("Group Chat");
        await chat.SeesAsync("In this conversation, mention me with your question.");

        await chat.MentionAsync("Who founded the group?");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.SeesAsync("was created in April 2003 by the executive heads of six bodies");

        await chat.MentionAsync("And who joined in 2010?");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.SeesAsync("UN Women");
    }

    [PlaygroundFact]
    public async Task In_a_channel_it_answers_in_the_thread_and_its_numbers_show_the_source()
    {
        await using var chat = await PlaygroundSession.StartAsync(browser);
        await chat.LookAtAsync("My Team - General");
        await chat.SeesAsync("In this conversation, mention me with your question.");

        await chat.MentionAsync("Qui présidait le GMG en octobre 2010 ?");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        await chat.SeesAsync("(HCDH) a présidé le GMG de juillet à décembre 2010.");

        await chat.Page.Locator(".fai-Citation").Last.HoverAsync();
        var source = chat.Page.Locator(".fui-PopoverSurface.fai-PreviewSurface");
        await Assertions.Expect(source).ToContainTextAsync("Groupe Mondial sur la Migration, OIM, juillet-décembre 2011");
        await Assertions.Expect(source).ToContainTextAsync("« Le HCDH, de juillet à décembre 2010 »");
    }

    [PlaygroundFact]
    public async Task While_writing_a_fact_is_found_and_put_into_the_message()
    {
        await using var chat = await PlaygroundSession.StartAsync(browser);
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await chat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Search" }).ClickAsync();

        await chat.Page.Locator("input:visible").Last.FillAsync("working group data");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Page.GetByText("IOM and UN DESA co-chair the Working Group on Data and Research.").First.ClickAsync();

        await Assertions.Expect(chat.Page.GetByText("Source: Groupe Mondial sur la Migration, IOM, July-December 2011").First).ToBeVisibleAsync();
    }
}
