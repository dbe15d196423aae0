using Microsoft.Playwright;

namespace GmgBot.BrowserTests;

[Collection(nameof(BrowserCollection))]
public sealed class OwnPageTests(Browser browser)
{
    [BrowserFact]
    public async Task A_question_is_answered_with_its_source_and_a_follow_up_after_it()
    {
        var page = await browser.OpenAsync("/");

        await page.AskAsync("Who chaired the GMG in 2010?");
        (await page.Answers().Last.TextContentAsync()).ShouldNotBeNull().ShouldContain("UNDP");
        (await page.Answers().Last.Locator("blockquote a").First.GetAttributeAsync("href")).ShouldNotBeNull().ShouldStartWith(browser.Address + "/sources/gmg-iom-page.fr#p");

        await page.AskAsync("And in 2011?");
        (await page.Answers().Last.TextContentAsync()).ShouldNotBeNull().ShouldContain("UNICEF");
    }

    [BrowserFact]
    public async Task A_suggested_question_is_asked_by_its_button()
    {
        var page = await browser.OpenAsync("/");
        await page.GreetedAsync();
        var suggestion = page.Suggestions().First;
        var question = await suggestion.TextContentAsync();

        await suggestion.ClickAsync();

        await Assertions.Expect(page.Answers()).ToHaveCountAsync(2);
        (await page.Locator(".said.you").Last.TextContentAsync()).ShouldNotBeNull().ShouldEndWith(question!);
    }

    [BrowserTheory]
    [InlineData("en-GB", "Not helpful", "What should the owner of the bot know? (optional)", "Send", "Thank you.")]
    [InlineData("fr-FR", "Pas utile", "Que faut-il dire au responsable du bot ? (facultatif)", "Envoyer", "Merci.")]
    public async Task An_answer_can_be_judged_and_commented_on(string locale, string thumb, string label, string send, string thanks)
    {
        var page = await browser.OpenAsync("/", locale);
        await page.AskAsync("2010 ?");
        (await page.Answers().First.Locator(".judging").CountAsync()).ShouldBe(0);

        await page.Answers().Last.GetByRole(AriaRole.Button, new() { Name = thumb, Exact = true }).ClickAsync();
        await page.GetByLabel(label).FillAsync("wrong year");
        await page.GetByRole(AriaRole.Button, new() { Name = send, Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".judging [role=status]")).ToHaveTextAsync(thanks);
        await page.AskAsync("2011 ?");
        await Assertions.Expect(page.Locator(".said.you")).ToHaveCountAsync(2);
    }

    [BrowserTheory]
    [InlineData("en-GB", "List the chairs.", "Timeline: January-June 2007 (IOM), July-December 2009 (UNITAR)")]
    [InlineData("fr-FR", "Comment le nombre de membres a-t-il évolué ?", "Avril 2003 (6), Début 2006 (10), Novembre 2007 (14), 2010 (16)")]
    public async Task A_dated_list_has_a_picture_and_a_text_in_its_place(string locale, string question, string told)
    {
        var page = await browser.OpenAsync("/", locale);
        await page.AskAsync(question);

        var picture = page.Answers().Last.GetByRole(AriaRole.Img);
        await Assertions.Expect(picture).ToBeVisibleAsync();
        (await picture.EvaluateAsync<bool>("image => image.nextElementSibling.matches('blockquote')")).ShouldBeTrue("the words of the source stand last");
        (await picture.GetAttributeAsync("alt")).ShouldNotBeNull().ShouldContain(told);
        (await picture.EvaluateAsync<int>("image => image.naturalWidth")).ShouldBe(400);
        (await Accessibility.ViolationsAsync(page)).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_words_of_a_source_are_marked_as_of_their_own_language()
    {
        var page = await browser.OpenAsync("/");
        await page.AskAsync("Who chaired the GMG in October 2010?");
        await Assertions.Expect(page.Answers().Last.Locator("blockquote p[lang=fr]")).ToHaveTextAsync("«\u00a0Le HCDH, de juillet à décembre 2010\u00a0»");
        await Assertions.Expect(page.Answers().Last.Locator("blockquote a[lang=fr]")).ToHaveTextAsync("Groupe Mondial sur la Migration");

        await page.AskAsync("Qui présidait en octobre 2010 ?");
        (await page.Answers().Last.Locator("blockquote [lang]").CountAsync()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task A_question_that_was_not_heard_goes_back_to_where_it_was_typed()
    {
        var page = await browser.OpenAsync("/", "fr-FR");
        await page.GreetedAsync();
        var question = page.GetByRole(AriaRole.Textbox);

        await page.Context.SetOfflineAsync(true);
        await question.FillAsync("Qui a fondé le groupe ?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync("Le bot est injoignable. Veuillez réessayer.");
        await Assertions.Expect(question).ToHaveValueAsync("Qui a fondé le groupe ?");
        await Assertions.Expect(page.Locator(".said.you")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Suggestions().First).ToBeVisibleAsync();
        (await Accessibility.ViolationsAsync(page)).ShouldBeEmpty();

        await page.Context.SetOfflineAsync(false);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Answers()).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#status")).ToBeEmptyAsync();
    }

    [BrowserFact]
    public async Task A_click_on_a_source_lands_on_the_highlighted_passage()
    {
        var page = await browser.OpenAsync("/");
        await page.AskAsync("Did UNDP chair the GMG in 2010?");

        await page.Answers().Last.Locator("blockquote a").First.ClickAsync();
        await page.WaitForURLAsync("**/sources/gmg-iom-page.fr#p6");

        var passage = page.Locator(":target");
        (await passage.TextContentAsync()).ShouldBe("Le PNUD, de janvier à juin 2010");
        (await passage.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor")).ShouldBe("rgb(255, 242, 179)");
        await Assertions.Expect(passage).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Who_comes_back_from_a_source_goes_on_where_they_were()
    {
        var page = await browser.OpenAsync("/");
        await page.AskAsync("Who chaired the GMG in 2010?");
        await page.Answers().Last.Locator("blockquote a").First.ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Ask a question" }).ClickAsync();

        await Assertions.Expect(page.Answers()).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".said.you")).ToContainTextAsync("Who chaired the GMG in 2010?");
        await page.AskAsync("And in 2011?");
        (await page.Answers().Last.TextContentAsync()).ShouldNotBeNull().ShouldContain("UNICEF");
    }

    [BrowserFact]
    public async Task The_page_speaks_the_language_of_the_browser_until_another_is_chosen()
    {
        var page = await browser.OpenAsync("/", "fr-FR");
        await page.GreetedAsync();
        (await page.GetByRole(AriaRole.Button, new() { Name = "Demander" }).CountAsync()).ShouldBe(1);
        (await page.Answers().First.GetAttributeAsync("lang")).ShouldBe("fr");

        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Locator(".said.bot[lang=en]")).ToHaveCountAsync(1);
        (await page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task It_can_be_used_by_keyboard_alone()
    {
        var page = await browser.OpenAsync("/");
        await page.GreetedAsync();

        await page.Keyboard.TypeAsync("Who chaired the GMG in 2010?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Answers()).ToHaveCountAsync(2);
        await Assertions.Expect(page.Suggestions().First).ToBeVisibleAsync();

        for (var steps = 0; steps < 3; steps++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
        }

        (await page.EvaluateAsync<bool>("document.activeElement.closest('#next') !== null || document.activeElement.closest('#log') !== null")).ShouldBeTrue();
        (await page.GetByRole(AriaRole.Log).GetAttributeAsync("aria-live")).ShouldBe("polite");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 900)]
    [InlineData(ColorScheme.Dark, 900)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Nothing_on_the_page_or_a_source_keeps_anybody_out(ColorScheme colors, int width)
    {
        var page = await browser.OpenAsync("/", "fr-FR", colors, width);
        await page.AskAsync("Qui présidait le GMG en 2010 ?");
        (await Accessibility.ViolationsAsync(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("the page is wider than the screen");

        var source = await browser.OpenAsync("/sources/gmg-iom-page.fr#p6", "fr-FR", colors, width);
        (await Accessibility.ViolationsAsync(source)).ShouldBeEmpty();
        (await source.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("the source is wider than the screen");
    }

    [BrowserFact]
    public async Task The_page_is_dark_where_the_machine_is()
    {
        var page = await browser.OpenAsync("/", colors: ColorScheme.Dark);

        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(18, 23, 29)");
    }
}
