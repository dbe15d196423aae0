namespace GmgBot.Settings;

/// <summary>The settings cannot be used: all that is wrong with them, a line each.</summary>
internal sealed class SettingsException : InvalidOperationException
{
    private const string Headline = "The settings cannot be used:";

    public SettingsException(IReadOnlyList<SettingFault> faults)
        : base(string.Join('\n', faults.Select(fault => fault.ToString()).Prepend(Headline))) => Faults = faults;

    public SettingsException(string fault)
        : base($"{Headline}\n{fault.ReplaceLineEndings(" ")}") => Faults = [];

    public IReadOnlyList<SettingFault> Faults { get; }
}
