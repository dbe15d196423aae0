namespace GmgBot.Telemetry;

/// <summary>Who gets what is measured.</summary>
internal enum TelemetryExporter
{
    None,

    /// <summary>The standard output, to look at.</summary>
    Console,

    /// <summary>A collector that speaks the OpenTelemetry protocol.</summary>
    Otlp,
}
