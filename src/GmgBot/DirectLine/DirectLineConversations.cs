using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace GmgBot.DirectLine;

/// <summary>The conversations that go on; what nobody uses ages out, so that memory stays bounded.</summary>
internal sealed class DirectLineConversations(TimeProvider time)
{
    /// <summary>Beyond that the one that was idle the longest gives way.</summary>
    public const int Most = 1000;

    /// <summary>A conversation that nobody asks for any longer is over.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, DirectLineConversation> _byToken = new(StringComparer.Ordinal);

    public int Count => _byToken.Count;

    public DirectLineConversation Create()
    {
        MakeRoom();
        var conversation = new DirectLineConversation(Secret(), Secret()) { LastUsed = time.GetUtcNow() };
        _byToken[conversation.Token] = conversation;
        return conversation;
    }

    /// <summary>Finds the conversation of a token, and notes that it is in use.</summary>
    public DirectLineConversation? Find(string? token)
    {
        if (token is null || !_byToken.TryGetValue(token, out var conversation))
        {
            return null;
        }

        if (HasAgedOut(conversation))
        {
            Remove(conversation);
            return null;
        }

        conversation.LastUsed = time.GetUtcNow();
        return conversation;
    }

    private void MakeRoom()
    {
        foreach (var conversation in _byToken.Values.Where(HasAgedOut))
        {
            Remove(conversation);
        }

        while (_byToken.Count >= Most && _byToken.Values.MinBy(conversation => conversation.LastUsed) is { } idlest)
        {
            Remove(idlest);
        }
    }

    private void Remove(DirectLineConversation conversation)
    {
        if (_byToken.TryRemove(conversation.Token, out _))
        {
            conversation.End();
        }
    }

    private bool HasAgedOut(DirectLineConversation conversation) => time.GetUtcNow() - conversation.LastUsed > Lasts;

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
