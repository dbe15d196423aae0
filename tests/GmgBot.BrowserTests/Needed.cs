using GmgBot.Hosting;

namespace GmgBot.BrowserTests;

/// <summary>What these tests need beyond .NET: a browser, and packages that .ci/run unpacks into artifacts/browser.</summary>
internal static class Needed
{
    public const string ChromiumPath = "/usr/bin/chromium";

    public static readonly string Repository = Path.GetDirectoryName(Path.GetDirectoryName(HomeFolder.FindFrom(AppContext.BaseDirectory, HomeFolder.SourceList)))!;

    public static readonly string WebChat = Package("botframework-webchat", "dist/webchat.js");

    public static readonly string Axe = Package("axe-core", "axe.min.js");

    /// <summary>For the optional job; .ci/playground brings it.</summary>
    public static readonly string Playground = Path.Combine(Repository, "artifacts", "playground", "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>What is missing and how to get it, or null.</summary>
    public static string? Missing { get; } = FindMissing();

    private static string? FindMissing()
    {
        if (!File.Exists(ChromiumPath))
        {
            return $"{ChromiumPath} is missing; apt-get install chromium brings it.";
        }

        return new[] { WebChat, Axe }.FirstOrDefault(file => !File.Exists(file)) is { } missing
            ? $"{missing} is missing; .ci/browser-packages fetches it."
            : null;
    }

    private static string Package(string name, string file) => Path.Combine(Repository, "artifacts", "browser", name, "package", file);
}
