using System.Security.Cryptography;
using System.Text;
using GmgBot.Store;

namespace GmgBot.DirectLine;

/// <summary>The tokens of conversations: a keyed hash of the conversation's id, so that after a restart, or on another replica, whoever took part in one can go on with it.</summary>
internal sealed class DirectLineTokens(UserHash hash)
{
    private const int IdLength = 16;

    /// <summary>The id and the token of a conversation that begins.</summary>
    public async Task<(string Id, string Token)> NewAsync(CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength));
        return (id, await OfAsync(id, cancellationToken));
    }

    /// <summary>Whether a token is that of a conversation, whichever process it began in.</summary>
    public async Task<bool> IsOfAsync(string? token, string id, CancellationToken cancellationToken)
    {
        var expected = await OfAsync(id, cancellationToken);
        return token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(expected));
    }

    private Task<string> OfAsync(string id, CancellationToken cancellationToken) => hash.OrPassingAsync("conversation " + id, cancellationToken);
}
