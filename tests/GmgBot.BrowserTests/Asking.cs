using Microsoft.Playwright;

namespace GmgBot.BrowserTests;

/// <summary>What a person does and sees on the project's own page.</summary>
internal static class Asking
{
    public static ILocator Answers(this IPage page) => page.Locator(".said.bot");

    public static ILocator Suggestions(this IPage page) => page.Locator("#next button");

    public static async Task AskAsync(this IPage page, string question)
    {
        await page.GreetedAsync();
        var before = await page.Answers().CountAsync();
        await page.GetByRole(AriaRole.Textbox).FillAsync(question);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Answers()).ToHaveCountAsync(before + 1);
    }

    public static Task GreetedAsync(this IPage page) => Assertions.Expect(page.Answers().First).ToBeVisibleAsync();
}
