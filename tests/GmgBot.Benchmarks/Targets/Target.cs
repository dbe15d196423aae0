using System.Diagnostics;

namespace GmgBot.Benchmarks.Targets;

/// <summary>Something that answers activities on this machine.</summary>
internal sealed class Target : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process? _process;
    private readonly bool _isOurs;

    private Target(string name, Uri address, Process? process, bool isOurs)
    {
        Name = name;
        _process = process;
        _isOurs = isOurs;
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = Patience };
    }

    public string Name { get; }

    public HttpClient Http { get; }

    /// <summary>The processor time that it has used, in its own code and in the system's; null where its process is not known.</summary>
    public TimeSpan? ProcessorTime => Fresh()?.TotalProcessorTime;

    /// <summary>The memory that it holds, in megabytes of 1024 x 1024 bytes; null where its process is not known.</summary>
    public double? Memory => Fresh()?.WorkingSet64 / 1048576.0;

    public bool HasExited => _process is { HasExited: true };

    /// <summary>Starts a program of this folder on a port of its own.</summary>
    /// <param name="name">What the table calls it.</param>
    /// <param name="assembly">The file of the program.</param>
    /// <param name="arguments">Its arguments, before the address.</param>
    /// <param name="settings">What it finds in its environment.</param>
    public static Target Start(string name, string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments, "--urls", address.ToString().TrimEnd('/')])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start)!;

        // A full pipe would stop it.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : $"{name}: {line.Data}\n");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Target(name, address, process, isOurs: true);
    }

    /// <summary>A bot that runs already.</summary>
    /// <param name="name">What the table calls it.</param>
    /// <param name="address">Where it answers; only this machine may be loaded.</param>
    /// <param name="process">Its process id, or null where it is not known.</param>
    /// <exception cref="ArgumentException">The address is on another machine.</exception>
    public static Target At(string name, Uri address, int? process) => address.IsLoopback
        ? new Target(name, address, process is { } id ? Process.GetProcessById(id) : null, isOurs: false)
        : throw new ArgumentException($"{address} is not on this machine, and only this machine may be loaded.");

    /// <summary>Asks to end, as a service manager would.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync(TimeSpan grace)
    {
        using (var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(grace);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Http.Dispose();
        if (_isOurs && !_process!.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
    }

    private Process? Fresh()
    {
        _process?.Refresh();
        return _process;
    }
}
