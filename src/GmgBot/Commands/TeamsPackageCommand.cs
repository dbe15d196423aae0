using System.CommandLine;
using GmgBot.Teams;

namespace GmgBot.Commands;

/// <summary>gmgbot teams-package: makes the app package that is installed in Microsoft Teams.</summary>
internal static class TeamsPackageCommand
{
    private const int LongestDeveloper = 32;

    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "The app id of the bot's registration in Azure.", HelpName = "guid", Required = true };
        var domain = new Option<string>("--domain") { Description = "The host that serves the bot, such as gmgbot.example.org.", HelpName = "host", Required = true };
        var output = new Option<string>("--out") { Description = "The file to write.", HelpName = "file", DefaultValueFactory = _ => "gmgbot.zip" };
        var developer = new Option<string>("--developer") { Description = "Who offers the app.", HelpName = "name", DefaultValueFactory = _ => "GmgBot" };
        var privacy = new Option<string?>("--privacy") { Description = "The address of your privacy statement. Without it: https://HOST/privacy.", HelpName = "address" };
        var terms = new Option<string?>("--terms") { Description = "The address of your terms of use. Without it: https://HOST/terms.", HelpName = "address" };

        var command = new Command("teams-package", "Makes the app package for Microsoft Teams.") { appId, domain, output, developer, privacy, terms };
        command.SetAction(arguments =>
        {
            var host = Host(arguments.GetRequiredValue(domain));
            var app = new TeamsApp(
                Id(arguments.GetRequiredValue(appId)),
                host,
                Name(arguments.GetRequiredValue(developer)),
                Address("--privacy", arguments.GetValue(privacy) ?? $"https://{host}/privacy"),
                Address("--terms", arguments.GetValue(terms) ?? $"https://{host}/terms"));
            var file = arguments.GetRequiredValue(output);
            Write(app, file);
            arguments.InvocationConfiguration.Output.WriteLine($"{file} is ready: in Teams, Apps > Manage your apps > Upload an app.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Guid Id(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty
        ? id
        : throw new UsageException($"--app-id {text}: that is no app id; copy it from the registration in Azure: 00000000-0000-0000-0000-000000000000.");

    private static string Host(string text)
    {
        if (Uri.CheckHostName(text) != UriHostNameType.Dns || !text.Contains('.', StringComparison.Ordinal))
        {
            throw new UsageException($"--domain {text}: name a host alone, without https://, port, path or *: gmgbot.example.org.");
        }

        return text.EndsWith(".botframework.com", StringComparison.OrdinalIgnoreCase)
            ? throw new UsageException($"--domain {text}: Teams refuses this domain; name the host that serves your bot.")
            : text.ToLowerInvariant();
    }

    private static string Name(string text) => text.Trim() is { Length: > 0 and <= LongestDeveloper } name
        ? name
        : throw new UsageException($"--developer {text}: Teams takes 1 to {LongestDeveloper} characters, here are {text.Trim().Length}.");

    private static string Address(string option, string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        ? text
        : throw new UsageException($"{option} {text}: give the full address, beginning with https://.");

    private static void Write(TeamsApp app, string path)
    {
        try
        {
            using var file = File.Create(path);
            TeamsPackage.Write(app, file);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--out {path}: {unwritable.Message} Name a file that can be written.");
        }
    }
}
