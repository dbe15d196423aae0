using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.Health;

/// <summary>What a load balancer or an operator asks: does the process live, and is it ready for messages. Reasons, but no addresses and no secrets.</summary>
internal static class HealthEndpoints
{
    public const string LivePath = "/health/live";
    public const string ReadyPath = "/health/ready";

    public static void AddBotHealth(this IServiceCollection services)
    {
        services.AddSingleton<WarmUp>();
        services.AddHealthChecks()
            .AddCheck<WarmUpHealth>("answers")
            .AddCheck<KnowledgeHealth>("knowledge")
            .AddCheck<DatabaseHealth>("database");
    }

    public static void MapBotHealth(this WebApplication app)
    {
        app.MapHealthChecks(LivePath, new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks(ReadyPath, new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json";
        var checks = new JObject(report.Entries.Select(entry => new JProperty(entry.Key, Described(entry.Value))));
        return http.Response.WriteAsync(new JObject { ["status"] = report.Status.ToString(), ["checks"] = checks }.ToString(Formatting.None), http.RequestAborted);
    }

    private static JObject Described(HealthReportEntry entry)
    {
        var described = new JObject { ["status"] = entry.Status.ToString(), ["reason"] = entry.Description };
        foreach (var (name, value) in entry.Data)
        {
            described[name] = JToken.FromObject(value);
        }

        return described;
    }
}
