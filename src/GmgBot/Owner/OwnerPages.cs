using System.Text;
using GmgBot.Hosting;
using GmgBot.Live;
using GmgBot.Report;
using GmgBot.Store;

namespace GmgBot.Owner;

/// <summary>The report as a page, and as rows for a spreadsheet. It exists only where the settings say who may see it.</summary>
internal sealed class OwnerPages(ReportReader reader, StoreStatus status, TimeProvider time, KnowledgeReload? knowledge = null)
{
    public const string Path = "/owner";

    private const int DefaultDays = 30;
    private const int MostDays = 3650;

    public static void Map(WebApplication app, OwnerSettings settings)
    {
        if (!settings.IsOpen)
        {
            return;
        }

        // The settings were checked together: where there is a page, there is something to show.
        var database = app.Services.GetRequiredService<StoreDatabase>();
        var pages = ActivatorUtilities.CreateInstance<OwnerPages>(app.Services, new ReportReader(database));
        var group = app.MapGroup(Path);
        if (settings.Token is { } token)
        {
            group.OpenTo(Openness.ThisMachine).AddEndpointFilter(new OwnerToken(token));
        }
        else
        {
            app.UseAuthentication();
            app.UseAuthorization();
            group.RequireAuthorization(EntraSignIn.Policy);
        }

        group.MapGet("", pages.PageAsync);
        group.MapGet("/report.csv", pages.RowsAsync);
    }

    private Task<IResult> PageAsync(HttpResponse response, int? days, CancellationToken cancellationToken) => ReadAsync(response, async () =>
    {
        var report = await reader.ReadAsync(Days(days), time.GetUtcNow(), cancellationToken);
        response.Headers.ContentSecurityPolicy = HtmlReport.ContentSecurityPolicy;
        return Results.Content(HtmlReport.Write(report, knowledge?.Status), "text/html; charset=utf-8");
    });

    private Task<IResult> RowsAsync(HttpResponse response, int? days, CancellationToken cancellationToken) => ReadAsync(response, async () =>
    {
        var first = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1 - Days(days));
        using var rows = new StringWriter();
        CsvReport.Write(await reader.ReadQuestionsAsync(first, cancellationToken), await reader.ReadJudgedAsync(first, cancellationToken), rows);
        return Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(rows.ToString())).ToArray(), "text/csv; charset=utf-8", "gmgbot-report.csv");
    });

    private async Task<IResult> ReadAsync(HttpResponse response, Func<Task<IResult>> read)
    {
        response.Headers.CacheControl = "no-store";
        try
        {
            return await read();
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            status.Failed(fault);
            return Results.Text("The database cannot be reached at the moment; the bot answers without it. Try again later.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static int Days(int? days) => Math.Clamp(days ?? DefaultDays, 1, MostDays);
}
