using GmgBot.Answers;
using GmgBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace GmgBot.BrowserTests;

/// <summary>The bot, served in this process on a port that the system chose, and a browser beside it.</summary>
public sealed class Browser : IAsyncLifetime
{
    // Generous, since a machine that builds at the same time is slow; nothing waits for it to pass.
    private const int Patience = 30_000;

    private WebApplication _server = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private KnowledgeAnswers _answers = null!;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Needed.Missing is not null)
        {
            return;
        }

        _answers = new KnowledgeAnswers(AnswerService.Load(Path.Combine(Needed.Repository, "knowledge")));
        _server = BuildBot();
        WebChatPage.Map(_server);
        await _server.StartAsync();
        Address = _server.Urls.Single();

        // What is expected of a page waits for its own time, which no context sets.
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Needed.ChromiumPath,

            // No sandbox for the superuser, whom .ci/run is; and no name but this machine's is looked up.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"],
        });
    }

    /// <summary>A bot of its own, that remembers nobody and writes no file, on a free port once it is started.</summary>
    public WebApplication BuildBot()
    {
        var settings = new Dictionary<string, string?> { [BotServer.UrlsSetting] = "http://127.0.0.1:0", ["Store:Folder"] = "", ["BotFramework:AllowAnonymous"] = "true", ["Logging:LogLevel:Default"] = "None" };
        return BotServer.Build(_answers, settings, "Development");
    }

    /// <summary>A page of another program on this machine; what it would fetch from elsewhere it does not get.</summary>
    public async Task<IPage> OpenElsewhereAsync(string address)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions { Locale = "en-GB", ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        context.SetDefaultTimeout(Patience);
        await context.RouteAsync(url => !new Uri(url).IsLoopback, route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    public async Task<IPage> OpenAsync(string path, string locale = "en-GB", ColorScheme colors = ColorScheme.Light, int width = 900, int height = 800)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = locale,
            ColorScheme = colors,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + path);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _answers?.Dispose();
    }
}
