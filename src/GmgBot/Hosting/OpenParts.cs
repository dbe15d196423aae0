namespace GmgBot.Hosting;

/// <summary>Which parts of the server are open without credentials, and to whom. Only a setting opens one to other machines.</summary>
/// <param name="DirectLine">The Direct Line endpoints.</param>
/// <param name="Page">The page to ask on, which speaks Direct Line.</param>
/// <param name="Sources">The source documents.</param>
/// <param name="PublicAddress">Where on the web this server is reached, or null; citations link to its source documents there.</param>
internal sealed record OpenParts(Openness DirectLine, Openness Page, Openness Sources, string? PublicAddress)
{
    public const string PageSetting = "Web:Enabled";
    public const string PublicAddressSetting = "PublicAddress";
    public const string DirectLineSetting = "DirectLine:Enabled";

    /// <exception cref="InvalidOperationException">A setting is not what it has to be.</exception>
    public static OpenParts Read(IConfiguration settings, IHostEnvironment environment)
    {
        var address = ReadAddress(settings);
        var page = Read(settings, PageSetting, environment);
        var directLine = settings[DirectLineSetting] is null or "" && page == Openness.Everybody ? page : Read(settings, DirectLineSetting, environment);
        if (page > directLine && settings[PageSetting] is { Length: > 0 })
        {
            throw new InvalidOperationException($"The page speaks Direct Line: with {PageSetting} true, leave {DirectLineSetting} out or make it true.");
        }

        // Source documents are linked to in whatever is said over Direct Line.
        return new OpenParts(directLine, page < directLine ? page : directLine, address is null ? directLine : Openness.Everybody, address);
    }

    private static string? ReadAddress(IConfiguration settings) => settings[PublicAddressSetting] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") && uri.Query.Length + uri.Fragment.Length == 0 => text.TrimEnd('/'),
        var text => throw new InvalidOperationException($"The setting {PublicAddressSetting} is \"{text}\"; make it an address such as https://bot.example, or leave it out."),
    };

    private static Openness Read(IConfiguration settings, string name, IHostEnvironment environment) => settings[name] switch
    {
        null or "" => environment.IsDevelopment() ? Openness.ThisMachine : Openness.Nobody,
        var text when bool.TryParse(text, out var enabled) => enabled ? Openness.Everybody : Openness.Nobody,
        var text => throw new InvalidOperationException($"The setting {name} is \"{text}\"; make it true or false, or leave it out."),
    };
}
