using System.Text;
using GmgBot.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.DirectLine;

/// <summary>The endpoints of the Direct Line API 3.0 that Web Chat needs, served by the bot itself.</summary>
/// <remarks>Whoever may call them may begin a conversation; the token that comes back is good for that conversation alone.</remarks>
internal sealed class DirectLineEndpoints(DirectLineConversations conversations, DirectLineTokens tokens, DirectLineAdapter adapter, TimeProvider time, IHostApplicationLifetime lifetime)
{
    public const string Path = "/v3/directline";

    /// <summary>More than any question takes.</summary>
    private const int MostBytes = 64 * 1024;

    private const string Accepted = "message, event or typing";

    private static readonly ChannelAccount Bot = new("gmgbot", "GmgBot", RoleTypes.Bot);

    public static void Map(WebApplication app, Openness openness)
    {
        if (openness == Openness.Nobody)
        {
            return;
        }

        var endpoints = ActivatorUtilities.CreateInstance<DirectLineEndpoints>(app.Services);
        var group = app.MapGroup(Path).OpenTo(openness);

        group.MapPost("/tokens/generate", endpoints.GenerateAsync);
        group.MapPost("/tokens/refresh", endpoints.Refresh);
        group.MapPost("/conversations", endpoints.StartAsync);
        group.MapGet("/conversations/{id}", endpoints.Reconnect);
        group.MapGet("/conversations/{id}/activities", endpoints.Read);
        group.MapPost("/conversations/{id}/activities", endpoints.SendAsync);
        group.MapGet("/conversations/{id}/stream", endpoints.StreamAsync).DisableRequestTimeout();
    }

    private async Task<IResult> GenerateAsync(HttpRequest request) => Json(StatusCodes.Status200OK, Described(await BeginAsync(request), request));

    private IResult Refresh(HttpRequest request) =>
        conversations.Find(Token(request)) is { } conversation ? Json(StatusCodes.Status200OK, Described(conversation, request)) : Strange();

    /// <summary>Begins the conversation that a token was generated for; with any other token, or none, a new one.</summary>
    private async Task<IResult> StartAsync(HttpRequest request)
    {
        var body = await BodyAsync(request) is { Length: > 0 } text ? DirectLineJson.ReadObject(text) : [];
        if (body is null)
        {
            return Bad("The body is no JSON object.");
        }

        var conversation = conversations.Find(Token(request)) ?? await ResumeAsync(Text(body["resume"]), request) ?? await BeginAsync(request);
        if (!conversation.Started)
        {
            conversation.Started = true;
            var update = (Activity)Activity.CreateConversationUpdateActivity();
            var user = new ChannelAccount(Text(body.SelectToken("user.id")) ?? "user", Text(body.SelectToken("user.name")), RoleTypes.User);
            update.MembersAdded = [user, Bot];
            update.Locale = Text(body["locale"]) ?? PreferredLanguage(request);
            Address(update, conversation, user, request);
            await adapter.RunAsync(conversation, update, lifetime.ApplicationStopping);
        }

        return Json(StatusCodes.Status201Created, Described(conversation, request));
    }

    private async Task<DirectLineConversation> BeginAsync(HttpRequest request)
    {
        var (id, token) = await tokens.NewAsync(request.HttpContext.RequestAborted);
        return conversations.Add(id, token);
    }

    // Not part of Direct Line: the page names the conversation that this process does not know, or no longer.
    private async Task<DirectLineConversation?> ResumeAsync(string? id, HttpRequest request)
    {
        return id is not null && Token(request) is { } token && await tokens.IsOfAsync(token, id, request.HttpContext.RequestAborted) ? conversations.Resume(id, token) : null;
    }

    private IResult Reconnect(string id, string? watermark, HttpRequest request) =>
        Find(id, Token(request)) is { } conversation ? Json(StatusCodes.Status200OK, Described(conversation, request, watermark)) : Strange();

    private IResult Read(string id, string? watermark, HttpRequest request)
    {
        if (Find(id, Token(request)) is not { } conversation)
        {
            return Strange();
        }

        var (activities, next, _) = conversation.Since(watermark);
        return Json(StatusCodes.Status200OK, new JObject { ["activities"] = new JArray(activities), ["watermark"] = next });
    }

    /// <summary>Puts the activity into the conversation, so that its sender sees it accepted, and waits for the bot's replies to follow it.</summary>
    private async Task<IResult> SendAsync(string id, HttpRequest request)
    {
        if (Find(id, Token(request)) is not { } conversation)
        {
            return Strange();
        }

        if (DirectLineJson.ReadActivity(await BodyAsync(request)) is not { } activity)
        {
            return Bad("The body is no activity.");
        }

        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing))
        {
            return Bad($"An activity of that type cannot be sent; send one of type {Accepted}.");
        }

        var user = new ChannelAccount(activity.From?.Id ?? "user", activity.From?.Name, RoleTypes.User);
        Address(activity, conversation, user, request);
        conversation.IsOfThisMachine = CallerOnThisMachine.Is(request);
        var activityId = conversation.Append(activity);
        await adapter.RunAsync(conversation, activity, lifetime.ApplicationStopping);
        return Json(StatusCodes.Status200OK, new JObject { ["id"] = activityId });
    }

    private async Task StreamAsync(string id, string? watermark, string? t, HttpContext http)
    {
        if (Find(id, t) is not { } conversation || !http.WebSockets.IsWebSocketRequest)
        {
            await (Find(id, t) is null ? Strange() : Bad("This address is for WebSockets only.")).ExecuteAsync(http);
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await DirectLineStream.RunAsync(socket, conversation, watermark, () => conversations.Find(t), lifetime.ApplicationStopping);
    }

    private void Address(Activity activity, DirectLineConversation conversation, ChannelAccount user, HttpRequest request)
    {
        activity.ChannelId = Channels.Directline;
        activity.ServiceUrl = $"{request.Scheme}://{request.Host}/";
        activity.Conversation = new ConversationAccount(id: conversation.Id);
        activity.From = user;
        activity.Recipient = Bot;
        activity.Timestamp = time.GetUtcNow();
    }

    private DirectLineConversation? Find(string id, string? token) => conversations.Find(token) is { } conversation && conversation.Id == id ? conversation : null;

    private static JObject Described(DirectLineConversation conversation, HttpRequest request, string? watermark = null) => new()
    {
        ["conversationId"] = conversation.Id,
        ["token"] = conversation.Token,
        ["expires_in"] = (int)DirectLineConversations.Lasts.TotalSeconds,
        ["streamUrl"] = $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{Path}/conversations/{conversation.Id}/stream?watermark={Uri.EscapeDataString(watermark ?? "")}&t={conversation.Token}",
    };

    private static string? Token(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;

    private static string? Text(JToken? token) => token is JValue { Type: JTokenType.String } value ? value.ToString() : null;

    /// <summary>Web Chat does not say at the start in which language it speaks, but the browser does.</summary>
    private static string? PreferredLanguage(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.MaxBy(language => language.Quality ?? 1)?.Value.Value;

    private static async Task<string> BodyAsync(HttpRequest request)
    {
        request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MostBytes;
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }

    private static IResult Strange() => Error(StatusCodes.Status403Forbidden, "BadArgument", "The token belongs to no conversation, or not to this one; begin a new conversation.");

    private static IResult Bad(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    private static IResult Error(int status, string code, string message) => Json(status, new JObject { ["error"] = new JObject { ["code"] = code, ["message"] = message } });

    private static IResult Json(int status, JObject body) => Results.Text(body.ToString(Formatting.None), "application/json", Encoding.UTF8, status);
}
