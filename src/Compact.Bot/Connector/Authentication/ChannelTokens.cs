using System.Security.Claims;
using Compact.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Tokens of Azure Bot Service, which speaks for Teams, Web Chat, Direct Line and the other channels.</summary>
internal sealed class ChannelTokens(Cloud cloud, SigningKeys keys, TokenRules rules, AuthenticationConfiguration configuration, Func<string, Task<bool>> isThisBot)
{
    internal async Task<ClaimsIdentity> CheckAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var (result, used) = await rules.CheckAsync(token, [cloud.ChannelIssuer], keys, isThisBot, cancellationToken).ConfigureAwait(false);

        // A channel signs with its own key, so that one channel cannot speak for another.
        var endorsements = used.EndorsementsOf(result.SecurityToken.SigningKey);
        TokenRules.Demand(endorsements is not null, "its key is endorsed for no channel");
        TokenRules.Demand(endorsements!.Contains(activity.ChannelId), "its key is not endorsed for the channel of the activity");
        TokenRules.Demand(Array.TrueForAll(configuration.RequiredEndorsements ?? [], endorsements.Contains), "its key lacks a required endorsement");

        // The bot's answers go to the service URL, so the channel must have signed for it.
        token.TryGetPayloadValue<string>(AuthenticationConstants.ServiceUrlClaim, out var serviceUrl);
        TokenRules.Demand(
            !string.IsNullOrWhiteSpace(serviceUrl) && string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase),
            "it is not for the service URL of the activity");
        return result.ClaimsIdentity;
    }
}
