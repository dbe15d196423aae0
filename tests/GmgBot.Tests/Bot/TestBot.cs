using GmgBot.Bot;
using Microsoft.Extensions.Logging.Abstractions;

namespace GmgBot.Tests.Bot;

/// <summary>The bot on a channel in memory.</summary>
internal sealed class TestBot
{
    private readonly GmgTeamsBot _bot;

    public TestBot(string channel = "test")
    {
        Adapter = new TestAdapter(channel) { OnTurnError = new TurnErrors(NullLogger<TurnErrors>.Instance).HandleAsync };
        _bot = new GmgTeamsBot(Answers, new ConversationMemories(new ConversationState(new MemoryStorage()), TimeProvider.System), new MessageExtension(Answers));
    }

    public StandInAnswers Answers { get; } = new();

    public TestAdapter Adapter { get; }

    public TestFlow Flow => new(Adapter, _bot);

    public async Task<List<Activity>> SendAsync(Activity activity)
    {
        await Adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync, CancellationToken.None);
        List<Activity> replies = [.. Adapter.ActiveQueue];
        Adapter.ActiveQueue.Clear();
        return replies;
    }
}
