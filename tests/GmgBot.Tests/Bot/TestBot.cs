using System.Diagnostics.Metrics;
using GmgBot.Bot;
using GmgBot.Limits;
using GmgBot.Store;
using GmgBot.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GmgBot.Tests.Bot;

/// <summary>The bot on a channel in memory.</summary>
internal sealed class TestBot
{
    private readonly GmgTeamsBot _bot;

    public TestBot(string channel = "test", LimitSettings? limits = null)
    {
        var meter = new BotMeter(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
        Adapter = new TestAdapter(channel) { OnTurnError = new TurnErrors(meter, NullLogger<TurnErrors>.Instance).HandleAsync };
        var status = new StoreStatus(TimeProvider.System, NullLogger<StoreStatus>.Instance);
        var memories = new ConversationMemories(new ConversationState(PassingStorage.New()), new UserHash(database: null, status), TimeProvider.System);
        _bot = new GmgTeamsBot(Answers, memories, new Records(log: null, feedback: null, forgetting: null, status, TimeProvider.System), new MessageExtension(Answers), new MessageLimits(limits ?? new LimitSettings(Each: null, All: null)), meter);
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
