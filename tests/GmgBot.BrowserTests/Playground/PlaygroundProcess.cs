using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GmgBot.BrowserTests.Playground;

/// <summary>The Playground, started as its users start it, with a folder of its own to write into.</summary>
internal sealed partial class PlaygroundProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private PlaygroundProcess(Process process, DirectoryInfo folder)
    {
        _process = process;
        _folder = folder;
    }

    /// <summary>Where its page is; the port is its own choice where the usual one is taken.</summary>
    public string Address { get; private set; } = "";

    /// <param name="endpoint">Where the bot takes activities.</param>
    public static async Task<PlaygroundProcess> StartAsync(string endpoint)
    {
        var folder = Directory.CreateTempSubdirectory("playground-");
        var start = new ProcessStartInfo("node", [Needed.Playground, "start", "-e", endpoint, "-c", "msteams", "--disable-telemetry"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
        };

        // It would open a window, and asks the network where it runs even with telemetry off.
        start.Environment["BROWSER"] = "/bin/true";
        start.Environment["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1";
        var started = new PlaygroundProcess(Process.Start(start)!, folder);
        using var timeout = new CancellationTokenSource(Patience);
        while (await started._process.StandardOutput.ReadLineAsync(timeout.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } listening)
            {
                started.Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{listening.Groups[1].Value}");
                return started;
            }
        }

        throw new InvalidOperationException("The Playground ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    [GeneratedRegex("^Listening on ([0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
