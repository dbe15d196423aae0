using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Whose Teams users are answered. The channel signed for the whole activity, and so for the tenant in it.</summary>
internal static class AllowedTenants
{
    /// <exception cref="UnauthorizedAccessException">The activity comes from another tenant.</exception>
    internal static void Demand(IReadOnlyList<string> allowed, Activity activity)
    {
        if (allowed.Count == 0 || activity.ChannelId != Channels.Msteams)
        {
            return;
        }

        var tenant = activity.TryGetChannelData<TeamsChannelData>(out var data) && !string.IsNullOrEmpty(data?.Tenant?.Id) ? data.Tenant.Id : activity.Conversation?.TenantId;
        if (!allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException($"the tenant of the activity is not one of {BotSettings.TenantsKey}");
        }
    }
}
