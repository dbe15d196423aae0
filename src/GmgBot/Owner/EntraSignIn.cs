using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace GmgBot.Owner;

/// <summary>Signs the owner in with Microsoft Entra (OpenID Connect, authorization code with PKCE); a session cookie follows.</summary>
internal static class EntraSignIn
{
    public const string Policy = "owner";
    public const string CallbackPath = "/owner/signin";

    private const string ObjectId = "oid";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(8);

    public static void AddEntraSignIn(this IServiceCollection services, EntraSettings settings)
    {
        var secure = settings.PublicAddress.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.AddAuthentication().AddCookie(cookie => Configure(cookie, secure)).AddOpenIdConnect(connect => Configure(connect, settings, secure));
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy
            .AddAuthenticationSchemes(CookieAuthenticationDefaults.AuthenticationScheme)
            .RequireAuthenticatedUser()
            .RequireAssertion(context => context.User.FindFirst(ObjectId) is { } user && settings.Users.Contains(user.Value)));
    }

    private static void Configure(CookieAuthenticationOptions cookie, CookieSecurePolicy secure)
    {
        cookie.Cookie.Name = "gmgbot-owner";
        cookie.Cookie.Path = OwnerPages.Path;
        cookie.Cookie.SecurePolicy = secure;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = Lasts;
        cookie.ForwardChallenge = OpenIdConnectDefaults.AuthenticationScheme;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return context.Response.WriteAsync("You are signed in, but not one of those who may see this page; the setting Owner:Users names them.");
        };
    }

    private static void Configure(OpenIdConnectOptions connect, EntraSettings settings, CookieSecurePolicy secure)
    {
        connect.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        connect.Authority = settings.Authority.ToString();
        connect.RequireHttpsMetadata = !settings.Authority.IsLoopback;
        connect.ClientId = settings.ClientId;
        connect.ClientSecret = settings.ClientSecret;
        connect.CallbackPath = CallbackPath;
        connect.ResponseType = "code";
        connect.ResponseMode = "query";
        connect.MapInboundClaims = false;
        connect.DisableTelemetry = true;
        connect.CorrelationCookie.SecurePolicy = connect.NonceCookie.SecurePolicy = secure;
        connect.CorrelationCookie.SameSite = connect.NonceCookie.SameSite = SameSiteMode.Lax;
        connect.Events.OnRedirectToIdentityProvider = context =>
        {
            // A proxy in front ends TLS, so the request does not show how the browser reached the bot.
            context.ProtocolMessage.RedirectUri = settings.PublicAddress + CallbackPath;
            return Task.CompletedTask;
        };
        connect.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return context.Response.WriteAsync("The sign-in did not succeed; open /owner to try again.");
        };
    }
}
