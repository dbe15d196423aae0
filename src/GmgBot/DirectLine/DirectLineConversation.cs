using System.Globalization;
using Newtonsoft.Json.Linq;

namespace GmgBot.DirectLine;

/// <summary>One conversation: what was said in it, for clients that fetch it or have it pushed.</summary>
/// <param name="id">Its id, unguessable.</param>
/// <param name="token">The secret that proves that a caller takes part in it.</param>
/// <param name="firstNumber">The number of its first activity; more than 0 where another process numbered what came before.</param>
internal sealed class DirectLineConversation(string id, string token, long firstNumber = 0)
{
    /// <summary>The oldest are forgotten beyond that; a client that polls is never so far behind.</summary>
    public const int MostActivities = 200;

    private readonly Lock _lock = new();
    private readonly List<JObject> _activities = [];
    private readonly CancellationTokenSource _ended = new();
    private TaskCompletionSource _news = NewSignal();
    private long _forgotten = firstNumber;

    public string Id => id;

    public string Token => token;

    /// <summary>Whether the bot was told of it.</summary>
    public bool Started { get; set; }

    /// <summary>Whether a program on the bot's own machine speaks in it, and not through a proxy for somebody else.</summary>
    public bool IsOfThisMachine { get; set; }

    public DateTimeOffset LastUsed { get; set; }

    /// <summary>One turn at a time, so that no answer overwrites what another is about to remember.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>Cancelled when the conversation has aged out.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>Gives an activity its id and keeps it.</summary>
    public string Append(Activity activity)
    {
        lock (_lock)
        {
            activity.Id = string.Create(CultureInfo.InvariantCulture, $"{id}|{_forgotten + _activities.Count:D7}");
            _activities.Add(DirectLineJson.Write(activity));
            if (_activities.Count > MostActivities)
            {
                _activities.RemoveAt(0);
                _forgotten++;
            }

            _news.SetResult();
            _news = NewSignal();
            return activity.Id;
        }
    }

    /// <summary>What was said since a watermark, the watermark after it, and a task that ends when there is more.</summary>
    /// <param name="watermark">As an earlier call gave it; null, empty or unreadable: from the beginning.</param>
    public (IReadOnlyList<JObject> Activities, string Watermark, Task More) Since(string? watermark)
    {
        lock (_lock)
        {
            var known = long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            var skip = (int)Math.Clamp(known - _forgotten, 0, _activities.Count);
            return ([.. _activities.Skip(skip)], (_forgotten + _activities.Count).ToString(CultureInfo.InvariantCulture), _news.Task);
        }
    }

    /// <summary>Sends streaming clients away. No disposal: a turn disposes of what is kept in its state, and the conversation outlives it.</summary>
    public void End() => _ended.Cancel();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
