using GmgBot.Settings;

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

    public static OpenParts Read(SettingsReader settings, IHostEnvironment environment)
    {
        var address = settings.Address(PublicAddressSetting, "https://bot.example")?.OriginalString.TrimEnd('/');
        var (pageSetting, directLineSetting) = (settings.Flag(PageSetting), settings.Flag(DirectLineSetting));
        var page = To(pageSetting, environment);
        var directLine = directLineSetting is null && page == Openness.Everybody ? page : To(directLineSetting, environment);
        if (page > directLine && pageSetting is not null)
        {
            settings.Fault(PageSetting, "the page speaks Direct Line", $"leave {DirectLineSetting} out or make it true");
        }

        // Source documents are linked to in whatever is said over Direct Line.
        return new OpenParts(directLine, page < directLine ? page : directLine, address is null ? directLine : Openness.Everybody, address);
    }

    private static Openness To(bool? setting, IHostEnvironment environment) => setting switch
    {
        null => environment.IsDevelopment() ? Openness.ThisMachine : Openness.Nobody,
        true => Openness.Everybody,
        false => Openness.Nobody,
    };
}
