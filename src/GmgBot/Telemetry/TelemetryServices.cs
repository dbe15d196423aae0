using GmgBot.Answers;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace GmgBot.Telemetry;

/// <summary>Sends out what is measured, where the settings say so.</summary>
internal static class TelemetryServices
{
    /// <summary>What is counted and timed: the bot's own, its channels', and what .NET and its server measure of themselves.</summary>
    public static readonly IReadOnlyList<string> Meters =
    [
        Stage.Measured, "Compact.Bot", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime",
    ];

    /// <summary>What is traced: the bot's own alone. The spans of the server and of HTTP calls hold addresses with ids and tokens in them.</summary>
    public static readonly IReadOnlyList<string> Sources = [Stage.Measured];

    public static void AddTelemetry(this IServiceCollection services, TelemetrySettings settings)
    {
        if (settings.Exporter == TelemetryExporter.None)
        {
            return;
        }

        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("gmgbot", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics => metrics.AddMeter([.. Meters]))

            // Without the server's span the bot's own are the roots, whatever the server makes of the caller's wish to be traced.
            .WithTracing(traces => traces.AddSource([.. Sources]).SetSampler(new TraceIdRatioBasedSampler(settings.TracedShare)));
        switch (settings)
        {
            case { Exporter: TelemetryExporter.Console }:
                telemetry.WithMetrics(metrics => metrics.AddConsoleExporter()).WithTracing(traces => traces.AddConsoleExporter());
                break;
            case { Endpoint: { } address }:
                telemetry.UseOtlpExporter(settings.Protocol == TelemetryProtocol.Grpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf, address);
                break;
            default:
                telemetry.UseOtlpExporter();
                break;
        }
    }
}
