#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Answers an activity that is sent again as it was answered the first time. Channels send again what they believe lost; one whose turn
/// failed is forgotten, so that it gets another turn.
/// </summary>
internal sealed class AnsweredActivities(TimeProvider time)
{
    /// <summary>Longer than any channel goes on sending again.</summary>
    internal static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>What the window may hold at most; beyond it the oldest are forgotten early.</summary>
    internal const int Capacity = 10_000;

    private readonly Dictionary<ActivityFingerprint, Task<InvokeResponse>> _answers = [];
    private readonly Queue<(ActivityFingerprint Fingerprint, Task<InvokeResponse> Answer, DateTimeOffset Until)> _order = new();
    private readonly Lock _lock = new();

    internal async Task<InvokeResponse> OnceAsync(ActivityFingerprint fingerprint, Func<Task<InvokeResponse>> answer)
    {
        if (fingerprint is null)
        {
            return await answer().ConfigureAwait(false);
        }

        TaskCompletionSource<InvokeResponse> mine = null;
        Task<InvokeResponse> theirs;
        lock (_lock)
        {
            Forget();
            if (!_answers.TryGetValue(fingerprint, out theirs))
            {
                mine = new TaskCompletionSource<InvokeResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
                _answers[fingerprint] = mine.Task;
                _order.Enqueue((fingerprint, mine.Task, time.GetUtcNow() + Window));
            }
        }

        if (mine is null)
        {
            return await theirs.ConfigureAwait(false);
        }

        try
        {
            var response = await answer().ConfigureAwait(false);
            mine.SetResult(response);
            return response;
        }
        catch (Exception fault)
        {
            lock (_lock)
            {
                _answers.Remove(fingerprint);
            }

            mine.SetException(fault);
            _ = mine.Task.Exception; // Seen: nobody need be waiting for it.
            throw;
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _order.Count >= Capacity))
        {
            _order.Dequeue();
            if (_answers.GetValueOrDefault(oldest.Fingerprint) == oldest.Answer)
            {
                _answers.Remove(oldest.Fingerprint);
            }
        }
    }
}
