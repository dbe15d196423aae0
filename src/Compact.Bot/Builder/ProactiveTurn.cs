#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Security.Claims;
using Compact.Bot.Connector.Authentication;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder;

/// <summary>Turns that the bot opens itself.</summary>
internal static class ProactiveTurn
{
    internal static ClaimsIdentity Identity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    internal static void Check(Activity continuationActivity)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        if (continuationActivity.Conversation is null || continuationActivity.ServiceUrl is null)
        {
            throw new ArgumentException("A conversation can be continued only with its conversation and its service URL.", nameof(continuationActivity));
        }
    }

    /// <summary>The event that opens a turn in a conversation that was just created. Nobody sent it, so it is from nobody.</summary>
    internal static Activity Opening(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters) => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.CreateConversation,
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
        Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId),
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot,
    };
}
