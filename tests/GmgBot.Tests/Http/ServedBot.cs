using System.Text;
using GmgBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>The bot as it is served, on a free port, with a channel to answer to.</summary>
internal sealed class ServedBot : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly StandInConnector _connector;
    private readonly HttpClient _http;

    private ServedBot(WebApplication server, StandInConnector connector)
    {
        _server = server;
        _connector = connector;
        _http = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
    }

    public IReadOnlyList<ConnectorCall> Calls => _connector.Calls;

    public static async Task<ServedBot> StartAsync(IAnswers answers)
    {
        var connector = await StandInConnector.StartAsync();
        var settings = new Dictionary<string, string?> { [BotServer.UrlsSetting] = "http://127.0.0.1:0", ["Store:Folder"] = "", ["BotFramework:AllowAnonymous"] = "true", ["Logging:LogLevel:Default"] = "None" };
        var server = BotServer.Build(answers, settings, "Development");
        await server.StartAsync();
        return new ServedBot(server, connector);
    }

    public Task<HttpResponseMessage> PostAsync(JObject activity, string? serviceUrl = null, CancellationToken cancellationToken = default)
    {
        activity["serviceUrl"] = serviceUrl ?? _connector.Url;
        return _http.PostAsync(BotServer.MessagesPath, new StringContent(activity.ToString(), Encoding.UTF8, "application/json"), cancellationToken);
    }

    /// <summary>The next call of the bot that nobody waited for yet.</summary>
    public Task<ConnectorCall> NextCallAsync() => _connector.NextCallAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        await _connector.DisposeAsync();
    }
}
