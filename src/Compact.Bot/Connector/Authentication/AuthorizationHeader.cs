using Microsoft.IdentityModel.JsonWebTokens;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The token in an Authorization header: exactly "Bearer", one space, one token.</summary>
internal static class AuthorizationHeader
{
    /// <exception cref="UnauthorizedAccessException">There is no such token.</exception>
    internal static JsonWebToken Token(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            throw new UnauthorizedAccessException("there is no token");
        }

        var parts = header.Split(' ');
        if (parts is not ["Bearer", { Length: > 0 } token])
        {
            throw new UnauthorizedAccessException("the Authorization header is not a bearer token");
        }

        try
        {
            return new JsonWebToken(token);
        }
        catch (Exception)
        {
            // Whatever it was that was sent, and however the reader stumbled over it.
            throw new UnauthorizedAccessException("the token cannot be read");
        }
    }
}
