using Microsoft.Data.Sqlite;

namespace GmgBot.Store;

/// <summary>
/// Does in one transaction what the turns that go on at once want of the file: to begin and end one for each costs more than what is done in it.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class SqliteTogether(SqliteFile file) : IThreadPoolWorkItem
{
    private readonly Lock _lock = new();
    private List<Part> _waiting = [];
    private bool _isBusy;

    /// <summary>Does some work on the connection, with that of others: it may read, or change by a single statement.</summary>
    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public Task<T> UseAsync<T>(Func<SqliteStatements, T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        var part = new Part<T>(work);
        lock (_lock)
        {
            _waiting.Add(part);
            if (_isBusy)
            {
                return part.Task;
            }

            _isBusy = true;
        }

        Begin(ThreadPool.PendingWorkItemCount == 0);
        return part.Task;
    }

    /// <summary>Does what has gathered.</summary>
    public void Execute() => _ = RunAsync();

    /// <summary>At once where nobody waits for a processor; else behind those who do, since by then they will want something of the file as well.</summary>
    private void Begin(bool atOnce)
    {
        if (atOnce)
        {
            Execute();
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private async Task RunAsync()
    {
        var parts = Take();
        if (!await TryAsync(parts))
        {
            // What one of them cannot do must not keep the others from it.
            foreach (var part in parts)
            {
                await TryAsync([part]);
            }
        }

        parts.ForEach(part => part.Complete());
        lock (_lock)
        {
            _isBusy = _waiting.Count > 0;
            if (!_isBusy)
            {
                return;
            }
        }

        Begin(atOnce: false);
    }

    private List<Part> Take()
    {
        lock (_lock)
        {
            var taken = _waiting;
            _waiting = [];
            return taken;
        }
    }

    /// <returns>Whether it is known of each what came of it.</returns>
    private async Task<bool> TryAsync(List<Part> parts)
    {
        try
        {
            return await file.UseAsync(connection => Run(connection, parts), CancellationToken.None);
        }
        catch (SqliteException) when (parts.Count > 1 && parts.Exists(part => part.IsToBlame))
        {
            return false;
        }
        catch (Exception fault)
        {
            parts.ForEach(part => part.Fault = fault);
            return true;
        }
    }

    private static bool Run(SqliteStatements connection, List<Part> parts)
    {
        if (parts is [var only])
        {
            // A statement is a transaction of its own.
            only.Run(connection);
        }
        else
        {
            connection.AllOrNothing(() => parts.ForEach(part => part.Run(connection)));
        }

        return true;
    }

    /// <summary>What one turn wants.</summary>
    private abstract class Part
    {
        public Exception? Fault { get; set; }

        /// <summary>Whether the file did not take this part. Where it takes none, to try each again would be to wait for each.</summary>
        public bool IsToBlame { get; protected set; }

        public abstract void Run(SqliteStatements connection);

        /// <summary>Tells the turn, once what it wanted is in the file.</summary>
        public abstract void Complete();
    }

    private sealed class Part<T>(Func<SqliteStatements, T> work) : Part
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T _result = default!;

        public Task<T> Task => _done.Task;

        public override void Run(SqliteStatements connection)
        {
            Fault = null;
            try
            {
                _result = work(connection);
            }
            catch (SqliteException)
            {
                IsToBlame = true;
                throw;
            }
            catch (Exception refusal)
            {
                Fault = refusal;
            }
        }

        public override void Complete()
        {
            if (Fault is { } fault)
            {
                _done.SetException(fault);
            }
            else
            {
                _done.SetResult(_result);
            }
        }
    }
}
