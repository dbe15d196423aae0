#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Answers an activity that is sent again as it was answered the first time. Channels send again what they believe lost; one whose turn
/// failed is forgotten, so that whoever sent it again, before or after that, gets another turn.
/// </summary>
internal sealed class AnsweredActivities(TimeProvider time)
{
    /// <summary>Longer than any channel goes on sending again.</summary>
    internal static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>What the window may hold at most; beyond it the oldest are forgotten early.</summary>
    internal const int Capacity = 10_000;

    private readonly Dictionary<ActivityFingerprint, TaskCompletionSource<Given>> _answers = [];
    private readonly Queue<(ActivityFingerprint Fingerprint, TaskCompletionSource<Given> Answer, DateTimeOffset Until)> _order = new();
    private readonly Lock _lock = new();

    internal async Task<InvokeResponse> OnceAsync(ActivityFingerprint fingerprint, Func<Task<InvokeResponse>> answer)
    {
        if (fingerprint is null)
        {
            return await answer().ConfigureAwait(false);
        }

        while (true)
        {
            var (delivery, isFirst) = Deliver(fingerprint);
            if (isFirst)
            {
                return await AnswerAsync(fingerprint, delivery, answer).ConfigureAwait(false);
            }

            if (await delivery.Task.ConfigureAwait(false) is { } given)
            {
                return given.Response;
            }
        }
    }

    private (TaskCompletionSource<Given> Delivery, bool IsFirst) Deliver(ActivityFingerprint fingerprint)
    {
        lock (_lock)
        {
            Forget();
            if (_answers.TryGetValue(fingerprint, out var before))
            {
                return (before, false);
            }

            var first = new TaskCompletionSource<Given>(TaskCreationOptions.RunContinuationsAsynchronously);
            _answers[fingerprint] = first;
            _order.Enqueue((fingerprint, first, time.GetUtcNow() + Window));
            return (first, true);
        }
    }

    private async Task<InvokeResponse> AnswerAsync(ActivityFingerprint fingerprint, TaskCompletionSource<Given> delivery, Func<Task<InvokeResponse>> answer)
    {
        try
        {
            var response = await answer().ConfigureAwait(false);
            delivery.SetResult(new Given(response));
            return response;
        }
        catch
        {
            lock (_lock)
            {
                Remove(fingerprint, delivery);
            }

            delivery.SetResult(null);
            throw;
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _order.Count >= Capacity))
        {
            _order.Dequeue();
            Remove(oldest.Fingerprint, oldest.Answer);
        }
    }

    private void Remove(ActivityFingerprint fingerprint, TaskCompletionSource<Given> delivery)
    {
        if (_answers.GetValueOrDefault(fingerprint) == delivery)
        {
            _answers.Remove(fingerprint);
        }
    }

    /// <summary>What the first delivery was answered with, null included.</summary>
    private sealed record Given(InvokeResponse Response);
}
