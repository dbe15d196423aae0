using System.Collections.Concurrent;

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

    /// <param name="id">Its id.</param>
    /// <param name="token">The secret that proves that a caller takes part in it; nobody can guess it.</param>
    public DirectLineConversation Add(string id, string token) => Add(new DirectLineConversation(id, token) { LastUsed = time.GetUtcNow() });

    /// <summary>Goes on with a conversation that began in another process. Its activities are numbered from the time on, which is beyond any number given before.</summary>
    public DirectLineConversation Resume(string id, string token) =>
        Add(new DirectLineConversation(id, token, time.GetUtcNow().ToUnixTimeSeconds()) { LastUsed = time.GetUtcNow(), Started = true });

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

    private DirectLineConversation Add(DirectLineConversation conversation)
    {
        MakeRoom();
        return _byToken.GetOrAdd(conversation.Token, conversation);
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
}
