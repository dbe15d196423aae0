using GmgBot.Answers.Knowledge;

namespace GmgBot.Live;

/// <summary>Which state of the knowledge the bot answers from, and why a later one was refused; for the owner's pages and for health.</summary>
/// <param name="LoadedAt">When the state that answers was loaded.</param>
/// <param name="Loads">How many states have been loaded, the first one counted.</param>
/// <param name="RefusedAt">When a later state was refused; null where the newest one answers.</param>
/// <param name="Faults">Why it was refused; empty likewise.</param>
internal sealed record KnowledgeStatus(DateTimeOffset LoadedAt, int Loads, DateTimeOffset? RefusedAt, IReadOnlyList<KnowledgeFault> Faults)
{
    public bool IsRefused => RefusedAt is not null;
}
