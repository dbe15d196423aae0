using Microsoft.Playwright;

namespace GmgBot.BrowserTests;

/// <summary>The bot as Microsoft's Web Chat shows it.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class WebChatTests(Browser browser)
{
    [BrowserTheory]
    [InlineData("en-US", false, "Who chaired the GMG in 2010?", "UNDP", "And in 2011?")]
    [InlineData("en-US", true, "Who chaired the GMG in 2010?", "UNDP", "And in 2011?")]
    [InlineData("fr-FR", false, "Qui présidait le GMG en 2010 ?", "PNUD", "Et en 2011 ?")]
    [InlineData("fr-FR", true, "Qui présidait le GMG en 2010 ?", "PNUD", "Et en 2011 ?")]
    public async Task Questions_and_follow_ups_are_answered_whether_polled_or_pushed(string locale, bool stream, string question, string chair, string followUp)
    {
        var page = await OpenAsync(browser, locale, stream);

        await AskAsync(page, question);
        await Assertions.Expect(Said(page).Filter(new() { HasText = chair }).Last).ToBeVisibleAsync();
        await AskAsync(page, followUp);
        await Assertions.Expect(Said(page).Filter(new() { HasText = "UNICEF" }).Last).ToBeVisibleAsync();
        (await page.GetByText("Send failed").CountAsync()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task A_suggested_question_is_asked_by_its_button()
    {
        var page = await OpenAsync(browser, "en-US", stream: true);
        var suggestion = page.Locator(".webchat__suggested-action").First;
        var question = (await suggestion.TextContentAsync())!;

        await suggestion.ClickAsync();

        await Assertions.Expect(page.Locator(".webchat__bubble--from-user").Filter(new() { HasText = question })).ToHaveCountAsync(1);
        await Assertions.Expect(Said(page)).ToHaveCountAsync(3);
    }

    internal static async Task<IPage> OpenAsync(Browser browser, string locale, bool stream)
    {
        var page = await browser.OpenAsync($"/webchat?locale={locale}&stream={(stream ? "true" : "false")}", locale);
        await Assertions.Expect(Said(page).First).ToBeVisibleAsync();
        return page;
    }

    internal static async Task AskAsync(IPage page, string question)
    {
        await page.Locator(".webchat__send-box-text-box__input").FillAsync(question);
        await page.Keyboard.PressAsync("Enter");
    }

    private static ILocator Said(IPage page) => page.Locator(".webchat__basic-transcript__activity");
}
