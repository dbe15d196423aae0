namespace GmgBot.Web;

/// <summary>The files that make up the project's own page, carried inside the program.</summary>
internal static class PageFiles
{
    public const string Style = "page.css";

    public static readonly IReadOnlyDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["index.html"] = "text/html; charset=utf-8",
        [Style] = "text/css; charset=utf-8",
        ["chat.js"] = "text/javascript; charset=utf-8",
        ["conversation.js"] = "text/javascript; charset=utf-8",
        ["judging.js"] = "text/javascript; charset=utf-8",
        ["markdown.js"] = "text/javascript; charset=utf-8",
        ["phrases.js"] = "text/javascript; charset=utf-8",
    };

    public static IResult Send(string name, HttpResponse response)
    {
        PageHeaders.Write(response);
        return Results.Stream(typeof(PageFiles).Assembly.GetManifestResourceStream("page/" + name)!, Types[name]);
    }
}
