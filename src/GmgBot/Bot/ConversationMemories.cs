using GmgBot.Answers;
using GmgBot.Store;

namespace GmgBot.Bot;

/// <summary>Reads and writes what is remembered, by conversation and person.</summary>
internal sealed class ConversationMemories(ConversationState state, UserHash hash, TimeProvider time)
{
    /// <summary>After that a person has begun anew, and "et en 2011 ?" would be taken for a follow-up of something long forgotten.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private readonly IStatePropertyAccessor<ConversationMemory> _memory = state.CreateProperty<ConversationMemory>("Memory");

    /// <summary>The context of the sender; a new one in the language of the client where there is none.</summary>
    public async Task<ConversationContext> RecallAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        using var stage = TurnStages.Recall.Begin();
        var memory = await ReadAsync(turnContext, cancellationToken);
        return await SenderAsync(turnContext, cancellationToken) is { } sender && memory.People.TryGetValue(sender, out var person) && IsFresh(person, Now(turnContext))
            ? person.Context
            : ConversationContext.New(Language.FromLocale(turnContext.Activity.Locale));
    }

    public async Task RememberAsync(ITurnContext turnContext, ConversationContext context, CancellationToken cancellationToken)
    {
        var memory = await ReadAsync(turnContext, cancellationToken);
        var now = Now(turnContext);
        foreach (var (id, _) in memory.People.Where(person => !IsFresh(person.Value, now)).ToList())
        {
            memory.People.Remove(id);
        }

        if (await SenderAsync(turnContext, cancellationToken) is { } sender)
        {
            memory.People[sender] = new PersonMemory(context, now);
        }

        await KeepAsync(turnContext, memory, cancellationToken);
    }

    public async Task ForgetSenderAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var memory = await ReadAsync(turnContext, cancellationToken);
        memory.People.Remove(await SenderAsync(turnContext, cancellationToken) ?? "");
        await KeepAsync(turnContext, memory, cancellationToken);
    }

    /// <returns>Whether this is the first time: then it is up to the caller to greet.</returns>
    public async Task<bool> GreetOnceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var memory = await ReadAsync(turnContext, cancellationToken);
        if (memory.Greeted)
        {
            return false;
        }

        memory.Greeted = true;
        await KeepAsync(turnContext, memory, cancellationToken);
        return true;
    }

    public async Task SaveAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<Unsaved>() is null)
        {
            return;
        }

        // What has changed is known here, and need not be found out by comparing all of it.
        using var stage = TurnStages.Remember.Begin();
        await state.SaveChangesAsync(turnContext, force: true, cancellationToken);
        turnContext.TurnState.Remove(typeof(Unsaved).FullName!);
    }

    private Task<ConversationMemory> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _memory.GetAsync(turnContext, () => new ConversationMemory(), cancellationToken);

    /// <summary>Whether what was read is the state itself or a copy of it depends on the storage and the SDK.</summary>
    private Task KeepAsync(ITurnContext turnContext, ConversationMemory memory, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Set(Unsaved.Memory);
        return _memory.SetAsync(turnContext, memory, cancellationToken);
    }

    private DateTimeOffset Now(ITurnContext turnContext) => turnContext.Activity.Timestamp ?? time.GetUtcNow();

    private async Task<string?> SenderAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<Sender>() is { } known)
        {
            return known.Hash;
        }

        var sender = new Sender(Records.UserOf(turnContext.Activity) is { } user ? await hash.OrPassingAsync(user, cancellationToken) : null);
        turnContext.TurnState.Set(sender);
        return sender.Hash;
    }

    private static bool IsFresh(PersonMemory person, DateTimeOffset now) => now - person.At <= Lasts;

    /// <summary>Who sent the activity of a turn, found out once.</summary>
    private sealed record Sender(string? Hash);

    /// <summary>Says in the state of a turn that something is to be saved.</summary>
    private sealed class Unsaved
    {
        public static readonly Unsaved Memory = new();
    }
}
