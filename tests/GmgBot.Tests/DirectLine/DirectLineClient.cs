using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using GmgBot.DirectLine;
using GmgBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.DirectLine;

/// <summary>A served bot, and a client that speaks Direct Line to it.</summary>
internal sealed class DirectLineClient : IAsyncDisposable
{
    private readonly WebApplication _server;

    private DirectLineClient(WebApplication server)
    {
        _server = server;
        Http = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
    }

    public WebApplication Server => _server;

    public HttpClient Http { get; }

    public string ConversationId { get; private set; } = "";

    public static async Task<DirectLineClient> ConnectAsync(IAnswers answers, string environment = "Development", params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?> { [BotServer.UrlsSetting] = "http://127.0.0.1:0", ["Store:Folder"] = "", ["Logging:LogLevel:Default"] = "None", ["MicrosoftAppId"] = "6c1a3b1e-0000-4000-8000-000000000001", ["MicrosoftAppType"] = "MultiTenant", ["MicrosoftAppPassword"] = "secret" };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var server = BotServer.Build(answers, all, environment);
        await server.StartAsync();
        return new DirectLineClient(server);
    }

    /// <returns>What the server says of the conversation.</returns>
    public async Task<JObject> BeginAsync(string body = "")
    {
        var response = await PostAsync("/conversations", body);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        var said = JObject.Parse(await response.Content.ReadAsStringAsync());
        ConversationId = said["conversationId"]!.ToString();
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", said["token"]!.ToString());
        return said;
    }

    public Task<HttpResponseMessage> PostAsync(string path, string body) =>
        Http.PostAsync(DirectLineEndpoints.Path + path, new StringContent(body, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> SendAsync(string text) =>
        PostAsync($"/conversations/{ConversationId}/activities", new JObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["locale"] = "en-GB",
            ["from"] = new JObject { ["id"] = "anna" },
            ["channelData"] = new JObject { ["clientActivityID"] = "c1" },
        }.ToString());

    public async Task<(JArray Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        var json = JObject.Parse(await Http.GetStringAsync($"{DirectLineEndpoints.Path}/conversations/{ConversationId}/activities?watermark={watermark}"));
        return ((JArray)json["activities"]!, json["watermark"]!.ToString());
    }

    public static async Task<JObject> NextFrameAsync(ClientWebSocket socket)
    {
        var frame = new byte[64 * 1024];
        var end = 0;
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(frame.AsMemory(end), CancellationToken.None);
            end += received.Count;
        }
        while (!received.EndOfMessage);

        return JObject.Parse(Encoding.UTF8.GetString(frame, 0, end));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
    }
}
