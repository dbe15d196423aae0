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

    /// <summary>What the answers in the window may weigh at most, in bytes; most have none, since they go another way.</summary>
    internal const int MostBytes = 8 * 1024 * 1024;

    private readonly Dictionary<ActivityFingerprint, Delivery> _answers = [];
    private readonly Queue<(ActivityFingerprint Fingerprint, Delivery Answer, DateTimeOffset Until)> _order = new();
    private readonly Lock _lock = new();
    private long _bytes;

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

    private (Delivery Delivery, bool IsFirst) Deliver(ActivityFingerprint fingerprint)
    {
        lock (_lock)
        {
            Forget();
            if (_answers.TryGetValue(fingerprint, out var before))
            {
                return (before, false);
            }

            var first = new Delivery();
            _answers[fingerprint] = first;
            _order.Enqueue((fingerprint, first, time.GetUtcNow() + Window));
            return (first, true);
        }
    }

    private async Task<InvokeResponse> AnswerAsync(ActivityFingerprint fingerprint, Delivery delivery, Func<Task<InvokeResponse>> answer)
    {
        try
        {
            var response = await answer().ConfigureAwait(false);
            Weigh(fingerprint, delivery, response?.Body as byte[]);
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

    private void Weigh(ActivityFingerprint fingerprint, Delivery delivery, byte[] body)
    {
        lock (_lock)
        {
            if (body is not null && _answers.GetValueOrDefault(fingerprint) == delivery)
            {
                delivery.Bytes = body.Length;
                _bytes += body.Length;
            }
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _order.Count >= Capacity || _bytes > MostBytes))
        {
            _order.Dequeue();
            Remove(oldest.Fingerprint, oldest.Answer);
        }
    }

    private void Remove(ActivityFingerprint fingerprint, Delivery delivery)
    {
        if (_answers.GetValueOrDefault(fingerprint) == delivery)
        {
            _answers.Remove(fingerprint);
            _bytes -= delivery.Bytes;
        }
    }

    /// <summary>The first delivery of an activity, and what its answer weighs once it is there.</summary>
    private sealed class Delivery() : TaskCompletionSource<Given>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        internal int Bytes;
    }

    /// <summary>What the first delivery was answered with, null included.</summary>
    private sealed record Given(InvokeResponse Response);
}
