using GmgBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GmgBot.BrowserTests.Playground;

/// <summary>A bot that has met nobody yet, the Playground beside it, and what a person does and sees there. What stands where is no matter: it draws messages in the order of its luck.</summary>
internal sealed class PlaygroundSession : IAsyncDisposable
{
    private readonly WebApplication _bot;
    private readonly PlaygroundProcess _playground;

    private PlaygroundSession(WebApplication bot, PlaygroundProcess playground, IPage page)
    {
        _bot = bot;
        _playground = playground;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>All that the bot said in the chat that is open.</summary>
    public ILocator Said => Page.Locator(".fai-OutputCard, .fui-Card[role=group]");

    public static async Task<PlaygroundSession> StartAsync(Browser browser)
    {
        var bot = browser.BuildBot();
        ((GmgBot.Bot.GmgAdapter)bot.Services.GetRequiredService<IBotFrameworkHttpAdapter>()).Use(new Unhurried());
        await bot.StartAsync();
        var playground = await PlaygroundProcess.StartAsync(bot.Urls.Single() + BotServer.MessagesPath);
        var page = await browser.OpenElsewhereAsync(playground.Address);
        var session = new PlaygroundSession(bot, playground, page);

        // Before the personal chat is there, a click on another chat is lost.
        await Assertions.Expect(session.Said.First).ToBeVisibleAsync();
        return session;
    }

    /// <summary>Looks at another chat: "Group Chat", "My Team - General".</summary>
    public Task LookAtAsync(string chat) => Page.GetByRole(AriaRole.Treeitem, new() { Name = chat }).ClickAsync();

    public async Task SayAsync(string text)
    {
        await Box.ClickAsync();
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The same to several people, where the bot hears only those who mention it.</summary>
    public async Task MentionAsync(string text)
    {
        await Box.ClickAsync();
        await Page.Keyboard.TypeAsync("@Te", new() { Delay = 60 });
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Test Bot" }).ClickAsync();
        await Page.Keyboard.TypeAsync(" " + text);
    }

    public Task SeesAsync(string text) => Assertions.Expect(Said.Filter(new() { HasText = text }).Last).ToBeVisibleAsync();

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        await _playground.DisposeAsync();
        await _bot.DisposeAsync();
    }

    // Chats out of sight keep theirs.
    private ILocator Box => Page.Locator("[contenteditable=true]:visible").First;
}
