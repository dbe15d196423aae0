namespace GmgBot.Settings;

/// <summary>A setting that cannot be used. It never holds the value of a secret.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Origin">Where it was given; null where it was not.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record SettingFault(string Key, string? Origin, string Problem, string Remedy)
{
    public override string ToString() => $"{Key}{(Origin is null ? "" : $" ({Origin})")}: {Problem}; {Remedy}.";
}
