namespace GmgBot.Telemetry;

/// <summary>The two forms of the OpenTelemetry protocol.</summary>
internal enum TelemetryProtocol
{
    Grpc,
    Http,
}
