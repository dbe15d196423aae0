using System.Diagnostics;
using GmgBot.StoreTests.Processes;
using Npgsql;

namespace GmgBot.StoreTests;

/// <summary>A PostgreSQL server of the tests' own, on a free port, with its data in a temporary folder.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private const string Debian = "/usr/lib/postgresql";

    private readonly string _folder = Directory.CreateTempSubdirectory("gmgbot-postgres-").FullName;
    private readonly int _port = Ports.Free();
    private int _databases;

    /// <summary>Why there is no server, and what to do about it; or null.</summary>
    public static string? Missing { get; } = FindPrograms() is null ? $"PostgreSQL is missing under {Debian}; apt-get install postgresql brings it." : null;

    private string Data => Path.Combine(_folder, "data");

    public async Task InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        if (Environment.UserName == "root")
        {
            // The server refuses to run as the superuser, whom .ci/run is.
            await RunAsync("chown", "postgres", _folder);
        }

        await RunAsServerAsync("initdb", "--auth=trust", "--username=gmgbot", "--encoding=UTF8", "--locale=C", "-D", Data);
        await StartAsync();
    }

    public async Task StartAsync()
    {
        await RunAsServerAsync("pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(_folder, "log"), "-o", $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=300");

        // What is left of connections to a server that was stopped would fail the next test.
        NpgsqlConnection.ClearAllPools();
    }

    public Task StopAsync() => RunAsServerAsync("pg_ctl", "stop", "-w", "-m", "immediate", "-D", Data);

    /// <summary>A new, empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public async Task DisposeAsync()
    {
        if (Missing is null)
        {
            NpgsqlConnection.ClearAllPools();
            await StopAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=gmgbot;Database={database};Maximum Pool Size=50";

    private Task RunAsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(FindPrograms()!, program);
        return Environment.UserName == "root" ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        // No pipes: the server, which outlives pg_ctl, would hold them open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = _folder })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static string? FindPrograms() => Directory.Exists(Debian)
        ? Directory.GetDirectories(Debian).Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;
}
