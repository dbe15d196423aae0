using GmgBot.Answers;
using GmgBot.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace GmgBot.StoreTests;

/// <summary>A database with everything that reads and writes it, as the host puts it together.</summary>
internal sealed class OpenedStore : IAsyncDisposable
{
    public OpenedStore(StoreDatabase database, TimeProvider? time = null)
    {
        time ??= TimeProvider.System;
        Database = database;
        Status = new StoreStatus(time, NullLogger<StoreStatus>.Instance);
        Hash = new UserHash(database, Status);
        Feedback = new FeedbackBook(database, Hash, Status, time, NullLogger<FeedbackBook>.Instance);
        Forgetting = new Forgetting(database, Hash);
        Log = new QuestionLog(database, Hash, Status, time, NullLogger<QuestionLog>.Instance);
        Records = new Records(Log, Feedback, Forgetting, Status, time);
    }

    public StoreDatabase Database { get; }

    public StoreStatus Status { get; }

    public UserHash Hash { get; }

    public FeedbackBook Feedback { get; }

    public Forgetting Forgetting { get; }

    public QuestionLog Log { get; }

    public Records Records { get; }

    public static Activity By(string user, string? replyTo = null) => new(ActivityTypes.Message) { ChannelId = "test", From = new ChannelAccount(user), ReplyToId = replyTo };

    public static Answer Answer(string text = "UNDP.", Outcome outcome = Outcome.Answered) => new()
    {
        Outcome = outcome,
        Language = Language.English,
        Text = text,
        Explanation = new Explanation("chaired.who 2010", []),
        Context = ConversationContext.New(Language.English) with { Relation = "chaired", Ask = "who", Subjects = ["undp", "iom"], Period = "2010" },
    };

    /// <summary>Everything that waits is written, and the log is closed.</summary>
    public async Task FlushAsync()
    {
        if (Log.ExecuteTask is null)
        {
            await Log.StartAsync(CancellationToken.None);
        }

        await Log.StopAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        Log.Dispose();
        Hash.Dispose();
        Database.Dispose();
        return ValueTask.CompletedTask;
    }
}
