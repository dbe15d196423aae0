using GmgBot.Settings;

namespace GmgBot.Telemetry;

/// <summary>Where what is measured goes: the section "Telemetry" of the settings. Without it, nowhere.</summary>
/// <param name="Exporter">Who gets it.</param>
/// <param name="Endpoint">The address of the collector; null for what the environment variables of OpenTelemetry say.</param>
/// <param name="Protocol">How the collector is spoken to, where there is an address.</param>
/// <param name="TracedShare">The share of turns that are traced, from 0 to 1.</param>
internal sealed record TelemetrySettings(TelemetryExporter Exporter, Uri? Endpoint, TelemetryProtocol Protocol, double TracedShare)
{
    public const string ExporterKey = "Telemetry:Exporter";
    public const string EndpointKey = "Telemetry:Endpoint";
    public const string ProtocolKey = "Telemetry:Protocol";
    public const string TracedShareKey = "Telemetry:TracedShare";

    public static TelemetrySettings Read(SettingsReader settings) => new(
        settings.Choice(ExporterKey, TelemetryExporter.None),
        settings.Address(EndpointKey, "http://localhost:4317"),
        settings.Choice(ProtocolKey, TelemetryProtocol.Grpc),
        settings.Share(TracedShareKey, 1));
}
