using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GmgBot.BrowserTests;

/// <summary>A page with Microsoft's Web Chat on it, served beside the bot: its component, unchanged, and the few lines that start it.</summary>
internal static class WebChatPage
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/webchat.js", () => Results.File(Needed.WebChat, "text/javascript"));
        app.MapGet("/webchat", (string locale, bool stream, HttpResponse response) =>
        {
            // The bot's pages allow no script in the page; Web Chat is usually on a page of somebody else, who decides for that page.
            response.Headers.Remove("Content-Security-Policy");
            return Results.Content(Html(locale, stream), "text/html; charset=utf-8");
        });
    }

    private static string Html(string locale, bool stream) => $$"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Web Chat</title>
        <style>html, body, #chat { height: 100%; margin: 0; }</style></head>
        <body><div id="chat"></div><script src="/webchat.js"></script><script>
        WebChat.renderWebChat({
          directLine: WebChat.createDirectLine({
            domain: location.origin + '/v3/directline', token: 'local', webSocket: {{(stream ? "true" : "false")}}, pollingInterval: 300,
            conversationStartProperties: { locale: '{{(locale == "fr-FR" ? "fr-FR" : "en-US")}}' } }),
          userID: 'u-anna', username: 'Anna', locale: '{{(locale == "fr-FR" ? "fr-FR" : "en-US")}}',
          styleOptions: { hideUploadButton: true },
        }, document.getElementById('chat'));
        </script></body></html>
        """;
}
