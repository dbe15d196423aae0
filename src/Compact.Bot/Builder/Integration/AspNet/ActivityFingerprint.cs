using System.Security.Cryptography;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>What two deliveries of one activity have in common.</summary>
internal sealed record ActivityFingerprint(string ChannelId, string ConversationId, string Id, string Type, string? Body)
{
    /// <summary>
    /// The id tells messages and invokes apart. Other activities may share one (an edit has the id of its message, and Direct Line gives
    /// all updates of a conversation the same), so there the whole body must be the same.
    /// </summary>
    /// <returns>Null where the activity has no id and so cannot be told apart.</returns>
    internal static ActivityFingerprint? Of(Activity activity, ReadOnlySpan<byte> body) =>
        string.IsNullOrEmpty(activity.Id)
            ? null
            : new(
                activity.ChannelId,
                activity.Conversation.Id,
                activity.Id,
                activity.Type,
                activity.Type is ActivityTypes.Message or ActivityTypes.Invoke ? null : Convert.ToHexString(SHA256.HashData(body)));
}
