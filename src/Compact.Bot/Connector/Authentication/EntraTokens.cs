using System.Security.Claims;
using Compact.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Tokens of Microsoft Entra that the bot's own id was given: the Emulator gets one with the bot's id and secret.</summary>
internal sealed class EntraTokens(BotSettings settings, Cloud cloud, SigningKeys keys, TokenRules rules, AuthenticationConfiguration configuration, Func<string, Task<bool>> isThisBot)
{
    // Fixed at the start: a list that grows by what callers claim would end up with every tenant in it.
    private readonly string[] _issuers = [.. Issuers(settings, cloud), .. configuration.ValidTokenIssuers ?? []];

    internal static bool IsEntra(string issuer) =>
        issuer.StartsWith("https://sts.windows.net/", StringComparison.Ordinal)
        || issuer.StartsWith(Cloud.Public.EntraLogin, StringComparison.Ordinal)
        || issuer.StartsWith(Cloud.Government.EntraLogin, StringComparison.Ordinal);

    internal async Task<ClaimsIdentity> CheckAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        TokenRules.Demand(settings.AllowEmulatorTokens, $"tokens of Entra are not accepted here ({BotSettings.EmulatorTokensKey})");
        TokenRules.Demand(activity.ChannelId == Channels.Emulator, "only the Emulator may send tokens of Entra");
        TokenRules.Demand(_issuers.Contains(token.Issuer), "its issuer is not known");
        TokenRules.Demand(new Uri(token.Issuer).Segments.ElementAtOrDefault(1)?.TrimEnd('/') == Claim(token, AuthenticationConstants.TenantIdClaim), "its tenant is not that of its issuer");
        TokenRules.Demand(await isThisBot(Requester(token)).ConfigureAwait(false), "it was not given to this bot");

        var (result, _) = await rules.CheckAsync(token, _issuers, keys, isThisBot, cancellationToken).ConfigureAwait(false);
        return result.ClaimsIdentity;
    }

    /// <summary>The app that the token was given to.</summary>
    internal static string Requester(JsonWebToken token) => Claim(token, AuthenticationConstants.VersionClaim) switch
    {
        "" when token.TryGetClaim(AuthenticationConstants.VersionClaim, out _) => Claim(token, AuthenticationConstants.AppIdClaim),
        "1.0" => Claim(token, AuthenticationConstants.AppIdClaim),
        "2.0" => Claim(token, AuthenticationConstants.AuthorizedParty),
        _ => string.Empty,
    };

    internal static string Claim(JsonWebToken token, string name) => token.TryGetClaim(name, out var claim) ? claim.Value.Trim() : string.Empty;

    private static IEnumerable<string> Issuers(BotSettings settings, Cloud cloud)
    {
        var tenant = settings.AppType == AppType.MultiTenant ? cloud.BotTenant : settings.TenantId;
        return [$"https://sts.windows.net/{tenant}/", $"{cloud.EntraLogin}{tenant}/v2.0"];
    }
}
