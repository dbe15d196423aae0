using System.Globalization;

namespace GmgBot.Hosting;

/// <summary>Which parts of the server are open without credentials, and to whom. Only a setting opens one to other machines.</summary>
/// <param name="DirectLine">The Direct Line endpoints.</param>
internal sealed record OpenParts(Openness DirectLine)
{
    public const string DirectLineSetting = "DirectLine:Enabled";

    /// <exception cref="InvalidOperationException">A setting is neither true nor false.</exception>
    public static OpenParts Read(IConfiguration settings, IHostEnvironment environment) =>
        new(Read(settings, DirectLineSetting, environment));

    private static Openness Read(IConfiguration settings, string name, IHostEnvironment environment) => settings[name] switch
    {
        null or "" => environment.IsDevelopment() ? Openness.ThisMachine : Openness.Nobody,
        var text when bool.TryParse(text, out var enabled) => enabled ? Openness.Everybody : Openness.Nobody,
        var text => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The setting {name} is \"{text}\"; make it true or false, or leave it out.")),
    };
}
