using GmgBot.Answers;
using GmgBot.Hosting;
using GmgBot.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GmgBot.StoreTests.Owner;

/// <summary>A served bot with a question in its log.</summary>
internal sealed class OwnedBot : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly KnowledgeAnswers _answers = new(AnswerService.Load(HomeFolder.FindFrom(AppContext.BaseDirectory, "knowledge")!));
    private WebApplication? _server;

    public string Address => _server!.Urls.Single();

    public static async Task<OwnedBot> StartAsync(params (string Name, string? Value)[] settings)
    {
        var bot = new OwnedBot();
        await bot.BeginAsync(settings);
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _answers.Dispose();
        _folder.Dispose();
    }

    private async Task BeginAsync((string Name, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            [BotServer.UrlsSetting] = "http://127.0.0.1:0",
            ["Store:Folder"] = _folder.Path,
            ["BotFramework:AllowAnonymous"] = "true",
            ["Logging:LogLevel:Default"] = "None",
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        _server = BotServer.Build(_answers, all, "Development");
        await _server.StartAsync();
        if (_server.Services.GetService<StoreDatabase>() is { } database)
        {
            await using var store = new OpenedStore(StoreDatabase.Sqlite(_folder.Path));
            store.Records.Asked(OpenedStore.By("ann"), "Who chaired <b>in</b> 2010?", OpenedStore.Answer(), "reply1");
            await store.FlushAsync();
        }
    }
}
