using System.Diagnostics;

namespace GmgBot.Tests.Commands;

/// <summary>All that a process says, read as it comes, so that the process never waits for its reader.</summary>
internal sealed class WatchedOutput
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];
    private readonly SemaphoreSlim _said = new(0);
    private readonly Task _read;

    public WatchedOutput(Process process) => _read = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));

    /// <summary>The first line with these words in it, now or later.</summary>
    public async Task<string> UntilAsync(string words)
    {
        while (true)
        {
            lock (_lock)
            {
                if (_lines.Find(line => line.Contains(words, StringComparison.Ordinal)) is { } found)
                {
                    return found;
                }
            }

            (await _said.WaitAsync(TimeSpan.FromMinutes(1))).ShouldBeTrue($"\"{words}\" never came, but: {string.Join('\n', _lines)}");
        }
    }

    /// <summary>Everything, once the process is gone.</summary>
    public async Task<string> AllAsync()
    {
        await _read;
        return string.Join('\n', _lines);
    }

    private async Task ReadAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (_lock)
            {
                _lines.Add(line);
            }

            _said.Release();
        }
    }
}
