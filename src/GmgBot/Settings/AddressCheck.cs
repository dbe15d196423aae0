using GmgBot.Hosting;

namespace GmgBot.Settings;

/// <summary>Looks at where the bot is to listen, which the web server reads itself.</summary>
internal static class AddressCheck
{
    public static void Run(SettingsReader settings)
    {
        foreach (var address in settings.Text(BotServer.UrlsSetting)?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            try
            {
                if (BindingAddress.Parse(address).Scheme is not ("http" or "https"))
                {
                    Refuse(settings, address);
                }
            }
            catch (FormatException)
            {
                Refuse(settings, address);
            }
        }
    }

    private static void Refuse(SettingsReader settings, string address) => settings.Refuse(BotServer.UrlsSetting, address, $"give addresses such as {BotServer.DefaultAddress}, parted by semicolons");
}
