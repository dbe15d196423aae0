using Microsoft.Playwright;

namespace GmgBot.BrowserTests;

/// <summary>
/// Pictures of real answers. With the variable GMGBOT_PICTURES set to 1 they are written to src/GmgBot/Web/pictures; else each is only
/// taken, so that what the command needs cannot break unnoticed.
/// </summary>
[Collection(nameof(BrowserCollection))]
public sealed class PictureTests(Browser browser)
{
    [BrowserTheory]
    [InlineData("chat-en", "en-GB", ColorScheme.Light, 900, "Who chaired the GMG in 2010?")]
    [InlineData("chat-fr-dark", "fr-FR", ColorScheme.Dark, 900, "Quelles sont les présidences du GMG ?")]
    [InlineData("chat-phone-fr", "fr-FR", ColorScheme.Light, 390, "Quels sont les membres du GMG ?")]
    public async Task Of_the_page(string name, string locale, ColorScheme colors, int width, string question)
    {
        var page = await browser.OpenAsync("/", locale, colors, width);
        await page.AskAsync(question);

        await KeepAsync(name, page);
    }

    [BrowserFact]
    public async Task Of_a_source() => await KeepAsync("source", await browser.OpenAsync("/sources/gmg-iom-page.fr#p6"));

    [BrowserFact]
    public async Task Of_Web_Chat()
    {
        var page = await WebChatTests.OpenAsync(browser, "fr-FR", stream: true);
        await WebChatTests.AskAsync(page, "Qui présidait le GMG en 2010 ?");
        await Assertions.Expect(page.Locator(".webchat__basic-transcript__activity").Filter(new() { HasText = "PNUD" }).Last).ToBeVisibleAsync();

        await KeepAsync("web-chat-fr", page);
    }

    private static async Task KeepAsync(string name, IPage page)
    {
        var picture = await page.ScreenshotAsync();
        picture.Length.ShouldBeGreaterThan(1000);
        if (Environment.GetEnvironmentVariable("GMGBOT_PICTURES") == "1")
        {
            var folder = Directory.CreateDirectory(Path.Combine(Needed.Repository, "src", "GmgBot", "Web", "pictures"));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".png"), picture);
        }
    }
}
