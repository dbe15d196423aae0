using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace GmgBot.Settings;

/// <summary>Where a setting was given, so that its owner need not look for it.</summary>
internal static class SettingOrigin
{
    /// <returns>Null where it was not given, or by the program itself.</returns>
    public static string? Of(IConfiguration settings, string key) =>
        (settings as IConfigurationRoot)?.Providers.Reverse().FirstOrDefault(provider => provider.TryGet(key, out var value) && value is { Length: > 0 }) switch
        {
            JsonConfigurationProvider { Source.Path: { } file } => Path.GetFileName(file),
            EnvironmentVariablesConfigurationProvider => $"environment variable {key.Replace(":", "__", StringComparison.Ordinal)}",
            _ => null,
        };
}
