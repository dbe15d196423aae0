using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace GmgBot.Owner;

/// <summary>Asks for the owner's token, as the password of HTTP Basic authentication (RFC 7617), which every browser can be asked for.</summary>
internal sealed class OwnerToken(string token) : IEndpointFilter
{
    private readonly byte[] _expected = SHA256.HashData(Encoding.UTF8.GetBytes(token));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (Password(context.HttpContext.Request) is { } password && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(password)), _expected))
        {
            return await next(context);
        }

        context.HttpContext.Response.Headers.WWWAuthenticate = "Basic realm=\"GmgBot, for its owner: any name, and the token as password\", charset=\"UTF-8\"";
        return Results.StatusCode(StatusCodes.Status401Unauthorized);
    }

    private static string? Password(HttpRequest request)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers[HeaderNames.Authorization], out var header)
            || !string.Equals(header.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)
            || header.Parameter is not { Length: < 1024 } parameter)
        {
            return null;
        }

        var decoded = new byte[parameter.Length];
        return Convert.TryFromBase64String(parameter, decoded, out var length) && Encoding.UTF8.GetString(decoded, 0, length) is var pair && pair.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon
            ? pair[(colon + 1)..]
            : null;
    }
}
