using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Compact.Bot.Tests.Http;

/// <summary>Everything that was logged, as text.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    private readonly SemaphoreSlim _logged = new(0);

    internal IReadOnlyCollection<string> Lines => _lines;

    /// <summary>What would wake an operator.</summary>
    internal IEnumerable<string> Errors => _lines.Where(line => line.StartsWith($"{LogLevel.Error}", StringComparison.Ordinal) || line.StartsWith($"{LogLevel.Critical}", StringComparison.Ordinal));

    internal string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Add($"{logLevel}: {formatter(state, exception)} {exception}");

    /// <summary>Ends when something was logged that has these words in it.</summary>
    internal async Task ContainsAsync(string words)
    {
        while (!Text.Contains(words, StringComparison.Ordinal))
        {
            (await _logged.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue($"'{words}' was never logged, but: {Text}");
        }
    }

    private void Add(string line)
    {
        _lines.Enqueue(line);
        _logged.Release();
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
