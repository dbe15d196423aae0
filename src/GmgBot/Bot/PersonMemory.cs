using GmgBot.Answers;

namespace GmgBot.Bot;

/// <summary>What is kept of one person in a conversation.</summary>
/// <param name="Context">What the answers need for a follow-up.</param>
/// <param name="At">When that person last wrote.</param>
internal sealed record PersonMemory(ConversationContext Context, DateTimeOffset At);
