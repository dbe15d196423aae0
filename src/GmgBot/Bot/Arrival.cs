namespace GmgBot.Bot;

/// <summary>News of who came to a conversation, as far as the bot has somebody to greet.</summary>
internal static class Arrival
{
    /// <summary>What Teams calls a chat of one person with the bot.</summary>
    private const string Personal = "personal";

    /// <summary>Whether several people read the conversation. Only some channels say so in one word.</summary>
    public static bool IsGroup(ConversationAccount? conversation) =>
        conversation?.IsGroup == true || conversation?.ConversationType is { } type && type != Personal;

    /// <summary>
    /// In a group only the bot's own coming is news, or each newcomer would set it talking; in a chat of two anybody else's, since some
    /// channels report the bot's coming apart and before they know the person. Teams reports both as one.
    /// </summary>
    public static bool IsNews(IConversationUpdateActivity update)
    {
        var added = update.MembersAdded ?? [];
        return IsGroup(update.Conversation) ? added.Any(member => member?.Id == update.Recipient?.Id)
            : update.Conversation?.ConversationType == Personal ? added.Count > 0
            : added.Any(member => member?.Id != update.Recipient?.Id);
    }
}
