using System.Diagnostics;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>Sends messages at a steady pace, however long the answers take, as people do who do not know of each other.</summary>
/// <param name="target">Who is asked.</param>
/// <param name="messages">What is asked.</param>
/// <param name="perSecond">How many messages fall due in a second.</param>
/// <param name="people">How many people there are; each waits for an answer before the next message of the conversation, so that no more are in flight.</param>
internal sealed class Sender(Target target, Messages messages, double perSecond, int people)
{
    private readonly long[] _heard = new long[Enum.GetValues<Heard>().Length];
    private readonly Stopwatch _watch = new();
    private long _due = -1;
    private int _conversation = -1;

    public long Count(Heard heard) => Interlocked.Read(ref _heard[(int)heard]);

    public long Sent => _heard.Sum();

    /// <summary>How long it has been sending.</summary>
    public TimeSpan Took => _watch.Elapsed;

    /// <summary>Sends until the time is over, and waits for the last answers.</summary>
    public async Task RunAsync(TimeSpan length)
    {
        _watch.Start();
        await Task.WhenAll(Enumerable.Range(0, people).Select(_ => Task.Run(() => AskAsync(length))));
        _watch.Stop();
    }

    private async Task AskAsync(TimeSpan length)
    {
        using var caller = new Caller(target.Http.BaseAddress!);
        while (true)
        {
            foreach (var message in messages.Conversation(Interlocked.Increment(ref _conversation)))
            {
                var due = TimeSpan.FromSeconds(Interlocked.Increment(ref _due) / perSecond);
                if (due - _watch.Elapsed is { } wait && wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait);
                }

                if (_watch.Elapsed >= length)
                {
                    return;
                }

                Interlocked.Increment(ref _heard[(int)await caller.AskAsync(message)]);
            }
        }
    }
}
