using GmgBot.Answers;
using GmgBot.Answers.Knowledge;
using GmgBot.Hosting;

namespace GmgBot.Web;

/// <summary>The source documents, each on a page of its own, where citations lead to.</summary>
internal static class SourcePages
{
    public const string Path = "/sources";

    public static void Map(WebApplication app, Openness openness, IAnswers answers)
    {
        if (openness == Openness.Nobody)
        {
            return;
        }

        var group = app.MapGroup("").OpenTo(openness);
        group.MapGet($"{ChatPage.FilesPath}/{PageFiles.Style}", (HttpResponse response) => PageFiles.Send(PageFiles.Style, response));
        group.MapGet(Path + "/{document}", (string document, HttpContext http) => answers.Documents.FirstOrDefault(known => known.Id == document) is { } text ? Page(text, http) : Results.NotFound());
    }

    private static IResult Page(SourceText document, HttpContext http)
    {
        PageHeaders.Write(http.Response);
        return Results.Content(SourcePage.Write(document, ReaderLanguage(http.Request)), "text/html; charset=utf-8");
    }

    private static Language ReaderLanguage(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => Language.FromLocale(accepted.Value.Value))
        .FirstOrDefault(language => language == Language.French || language == Language.English) ?? Language.English;
}
