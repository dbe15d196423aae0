using System.Threading.RateLimiting;
using GmgBot.DirectLine;
using GmgBot.Store;

namespace GmgBot.Limits;

/// <summary>Counts messages against what one person, and all people together, may send in a minute.</summary>
internal sealed class MessageLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string>? _each;
    private readonly PartitionedRateLimiter<bool>? _all;

    public MessageLimits(LimitSettings settings)
    {
        _each = settings.Each is { } each ? PartitionedRateLimiter.Create<string, string>(person => RateLimitPartition.GetTokenBucketLimiter(person, _ => Allowance.Of(each)), StringComparer.Ordinal) : null;
        _all = settings.All is { } all ? PartitionedRateLimiter.Create<bool, bool>(_ => RateLimitPartition.GetTokenBucketLimiter(true, _ => Allowance.Of(all))) : null;
    }

    /// <summary>Counts a message.</summary>
    /// <returns>The limit that it is beyond; null where it is to be answered.</returns>
    public Limit? Count(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<DirectLineConversation>() is { IsOfThisMachine: true })
        {
            return null;
        }

        return !IsWithin(_each, PersonOf(turnContext.Activity)) ? Limit.Person
            : !IsWithin(_all, true) ? Limit.Everybody
            : null;
    }

    public void Dispose()
    {
        _each?.Dispose();
        _all?.Dispose();
    }

    private static bool IsWithin<T>(PartitionedRateLimiter<T>? limiter, T key)
    {
        using var lease = limiter?.AttemptAcquire(key);
        return lease is not { IsAcquired: false };
    }

    // On the web a client says itself who it is, so there a conversation counts as a person.
    private static string PersonOf(IActivity activity) =>
        activity.ChannelId is Channels.Directline or Channels.Webchat || Records.UserOf(activity) is not { } user ? activity.Conversation.Id : user;
}
