using GmgBot.Hosting;

namespace GmgBot.Web;

/// <summary>The page to ask on, at the address of the server itself.</summary>
internal static class ChatPage
{
    public const string FilesPath = "/web";

    public static void Map(WebApplication app, Openness openness)
    {
        if (openness == Openness.Nobody)
        {
            return;
        }

        var group = app.MapGroup("").OpenTo(openness);
        group.MapGet("/", (HttpResponse response) => PageFiles.Send("index.html", response));
        foreach (var name in PageFiles.Types.Keys.Where(name => name != PageFiles.Style))
        {
            group.MapGet($"{FilesPath}/{name}", (HttpResponse response) => PageFiles.Send(name, response));
        }
    }
}
