using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GmgBot.StoreTests.Processes;

/// <summary>The program as an operator runs it, in a process of its own that a test may kill.</summary>
internal sealed partial class BotProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "GmgBot.dll");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private BotProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}";

    /// <param name="port">The port to listen on; 0 for any.</param>
    /// <param name="settings">What goes before the settings of the file.</param>
    public static async Task<BotProcess> StartAsync(int port, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--urls", $"http://127.0.0.1:{port}", "--environment", "Development"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = System.Diagnostics.Process.Start(start)!;
        try
        {
            return new BotProcess(process, await ReadyAsync(process));
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    /// <summary>SIGKILL: the process gets no chance to put anything in order.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: the process is asked to end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static async Task<int> ReadyAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        var port = 0;
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (ListeningAt().Match(line) is { Success: true } match)
            {
                port = int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            }

            if (line.StartsWith("Ctrl+C", StringComparison.Ordinal))
            {
                // A full pipe would stop the bot.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return port;
            }
        }

        throw new InvalidOperationException("The bot did not start: " + await process.StandardError.ReadToEndAsync(patience.Token));
    }

    [GeneratedRegex(@"127\.0\.0\.1:(\d+)/api/messages", RegexOptions.NonBacktracking)]
    private static partial Regex ListeningAt();
}
