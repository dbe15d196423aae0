using System.Security.Claims;
using Compact.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Decides by the unverified look of a token which rules it must meet, and then holds it to all of them.</summary>
internal sealed class IncomingTokens(Cloud cloud, ChannelTokens channel, EntraTokens entra, AuthenticationConfiguration configuration)
{
    /// <summary>The channel that the SDK lets in by rules of its own.</summary>
    private const string AppServiceExtension = "AseChannel";

    internal static IncomingTokens Of(BotSettings settings, Cloud cloud, ServiceClientCredentialsFactory bot, AuthenticationConfiguration configuration, HttpClient http, Surroundings surroundings)
    {
        var rules = new TokenRules(surroundings.Time);
        var channel = new ChannelTokens(cloud, Keys(cloud.ChannelMetadata), rules, configuration, IsThisBot);
        var entra = new EntraTokens(settings, cloud, Keys(cloud.EntraMetadata), rules, configuration, IsThisBot);
        return new IncomingTokens(cloud, channel, entra, configuration);

        SigningKeys Keys(string metadataUrl) => new(metadataUrl, http, surroundings.Time, surroundings.Logger);

        Task<bool> IsThisBot(string appId) => bot.IsValidAppIdAsync(appId, CancellationToken.None);
    }

    /// <returns>The sender, and whether it is a channel, whose service URL is signed for.</returns>
    internal async Task<(ClaimsIdentity Identity, bool IsChannel)> CheckAsync(string? header, Activity activity, CancellationToken cancellationToken)
    {
        var token = AuthorizationHeader.Token(header);
        TokenRules.Demand(activity.ChannelId != AppServiceExtension, "the App Service extension is not offered");
        var (isSkill, isEntra) = Look(token);
        TokenRules.Demand(!isSkill, "it comes from another bot");

        var identity = await (isEntra ? entra.CheckAsync(token, activity, cancellationToken) : channel.CheckAsync(token, activity, cancellationToken)).ConfigureAwait(false);
        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }

        return (identity, !isEntra);
    }

    private (bool IsSkill, bool IsEntra) Look(JsonWebToken token)
    {
        try
        {
            return (IsSkill(token), EntraTokens.IsEntra(token.Issuer ?? string.Empty));
        }
        catch (Exception)
        {
            // Claims of a type that they cannot have.
            throw new UnauthorizedAccessException("the token cannot be read");
        }
    }

    private bool IsSkill(JsonWebToken token)
    {
        var audience = token.Audiences.FirstOrDefault() ?? string.Empty;
        var requester = EntraTokens.Requester(token);
        return token.TryGetClaim(AuthenticationConstants.VersionClaim, out _)
            && audience.Length > 0
            && audience != cloud.Resource
            && requester.Length > 0
            && !AppIds.Same(requester, audience);
    }
}
