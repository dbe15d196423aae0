namespace GmgBot.Tests.Telemetry;

/// <summary>One measurement, with its tags as "name=value", parted by spaces.</summary>
internal sealed record Measured(string Instrument, double Value, string Tags);
