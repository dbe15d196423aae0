using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GmgBot.Benchmarks.Targets;

/// <summary>floor: the least that a bot on ASP.NET Core can do. It parses the activity and returns a constant.</summary>
internal static class FloorCommand
{
    public const string Name = "floor";

    private static readonly byte[] Constant = """{"activities":[{"type":"message","text":"echo"}]}"""u8.ToArray();

    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Required = true };
        var command = new Command(Name) { urls };
        command.Hidden = true;
        command.SetAction((arguments, cancellationToken) => RunAsync(arguments.GetRequiredValue(urls), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string urls, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var app = builder.Build();
        app.Urls.Add(urls);
        app.MapPost("/api/messages", AnswerAsync);
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        using var activity = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        http.Response.StatusCode = activity.RootElement.GetProperty("text").GetString() is { Length: > 0 } ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = Constant.Length;
        await http.Response.Body.WriteAsync(Constant, http.RequestAborted);
    }
}
