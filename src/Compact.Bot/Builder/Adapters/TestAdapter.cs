#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Security.Claims;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder.Adapters;

/// <summary>A channel in memory: what a bot says is kept for the test to read.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _conversationLock = new();
    private readonly Lock _activeQueueLock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(TestConversation.Default(channelId), sendTraceActivity)
    {
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? TestConversation.Default("test");
    }

    /// <summary>What the bot said and nobody read yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    public ConversationReference Conversation { get; set; }

    public bool EnableTrace { get; set; }

    public string Locale { get; set; } = "en-us";

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => TestConversation.Named(name, user, bot);

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Hands an activity to a bot, as if it came from the user of this adapter's conversation.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_conversationLock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From is null || activity.From.Id is "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            activity.LocalTimestamp ??= activity.Timestamp;
        }

        // Not disposed of: tests look into the context once its turn is over.
        await RunPipelineAsync(CreateTurnContext(activity), callback, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There must be something to send.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var sent = 0; sent < activities.Length; sent++)
        {
            var activity = activities[sent];
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            responses[sent] = new ResourceResponse(activity.Id);

            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, System.Globalization.CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_activeQueueLock)
        {
            var queued = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            foreach (var kept in queued)
            {
                ActiveQueue.Enqueue(kept.Id == activity.Id ? activity : kept);
            }

            return Task.FromResult(queued.Any(kept => kept.Id == activity.Id) ? new ResourceResponse(activity.Id) : new ResourceResponse());
        }
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        lock (_activeQueueLock)
        {
            var kept = ActiveQueue.Where(activity => activity.Id != reference.ActivityId).ToArray();
            ActiveQueue.Clear();
            foreach (var activity in kept)
            {
                ActiveQueue.Enqueue(activity);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Moves the adapter to a new conversation, and opens a turn there.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        return RunPipelineAsync(CreateTurnContext(update), callback, cancellationToken);
    }

    /// <summary>The oldest thing that the bot said and nobody read yet, or null.</summary>
    public IActivity GetNextReply()
    {
        lock (_activeQueueLock)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>The oldest thing that the bot said and nobody read yet, or the next that it says.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_activeQueueLock)
        {
            if (_waiting.Count == 0 && ActiveQueue.TryDequeue(out var activity))
            {
                return Task.FromResult<IActivity>(activity);
            }

            var reply = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => reply.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(reply);
            return reply.Task;
        }
    }

    /// <summary>A message from the user of this adapter's conversation.</summary>
    public Activity MakeActivity(string text = null) => new(ActivityTypes.Message)
    {
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Locale = Locale,
        Text = text,
    };

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    private void Enqueue(Activity activity)
    {
        lock (_activeQueueLock)
        {
            while (_waiting.TryDequeue(out var reply))
            {
                if (reply.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
