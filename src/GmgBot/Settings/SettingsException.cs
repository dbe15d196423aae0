namespace GmgBot.Settings;

/// <summary>The settings cannot be used: all that is wrong with them, a line each.</summary>
internal sealed class SettingsException(IReadOnlyList<SettingFault> faults) : Exception(string.Join('\n', faults.Select(fault => fault.ToString()).Prepend("The settings cannot be used:")))
{
    public IReadOnlyList<SettingFault> Faults => faults;
}
