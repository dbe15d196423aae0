namespace Compact.Bot.Builder;

/// <summary>
/// Lets the turns of one conversation run one after another, in the order in which they came, so that none overwrites the state that
/// another is about to save. A turn that is opened inside another one (a proactive message to somebody else) runs at once: two
/// conversations whose turns wait for each other would wait for ever.
/// </summary>
internal sealed class ConversationTurns
{
    private static readonly AsyncLocal<Turn?> Current = new();

    private readonly Dictionary<(string?, string), Task> _last = [];
    private readonly Lock _lock = new();

    internal async Task<T> RunAsync<T>(string? channelId, string? conversationId, Func<Task<T>> turn, CancellationToken cancellationToken)
    {
        if (conversationId is null || Current.Value is { IsOver: false })
        {
            return await turn().ConfigureAwait(false);
        }

        var key = (channelId, conversationId);
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Queue(key, over.Task);
        try
        {
            await before.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Whoever comes next still has to wait for the turn before this one.
            _ = before.ContinueWith(_ => Leave(key, over), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }

        var current = new Turn();
        try
        {
            Current.Value = current;
            return await turn().ConfigureAwait(false);
        }
        finally
        {
            current.IsOver = true;
            Leave(key, over);
        }
    }

    private Task Queue((string?, string) key, Task turn)
    {
        lock (_lock)
        {
            var before = _last.GetValueOrDefault(key, Task.CompletedTask);
            _last[key] = turn;
            return before;
        }
    }

    private void Leave((string?, string) key, TaskCompletionSource over)
    {
        lock (_lock)
        {
            if (_last.GetValueOrDefault(key) == over.Task)
            {
                _last.Remove(key);
            }
        }

        over.SetResult();
    }

    private sealed class Turn
    {
        internal volatile bool IsOver;
    }
}
