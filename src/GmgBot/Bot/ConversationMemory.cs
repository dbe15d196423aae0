namespace GmgBot.Bot;

/// <summary>What is kept of one conversation.</summary>
internal sealed class ConversationMemory
{
    /// <summary>Whether the bot has introduced itself; channels report the same arrivals more than once.</summary>
    public bool Greeted { get; set; }

    /// <summary>By the keyed hash of the sender, so that in a group nobody's follow-up lands on another's question.</summary>
    public Dictionary<string, PersonMemory> People { get; set; } = [];
}
