#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Runtime.CompilerServices;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder.Adapters;

/// <summary>A conversation written down as a test: what the user says, and what the bot must say. Each step begins when the one before is over.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _steps = Task.CompletedTask;
    }

    public TestFlow(Task task, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _adapter = flow._adapter;
        _callback = flow._callback;
        _steps = task ?? Task.CompletedTask;
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Ends with the last step, or with the first that fails.</summary>
    public Task StartTestAsync() => _steps;

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    /// <summary>The user of the conversation joins it.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [_adapter.Conversation.User];
        return _adapter.ProcessActivityAsync(update, _callback, CancellationToken.None);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(Message(expected), description, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <param name="expected">What the bot must say.</param>
    /// <param name="equalityComparer">What counts as the same; by default the type, and the text of a message but for white space around it.</param>
    /// <param name="description">What the reply is about, for the message of a failure.</param>
    /// <param name="timeout">Milliseconds to wait for it.</param>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(reply => TestExpectation.Same(expected, reply, equalityComparer, description), description, timeout);

    /// <param name="validateActivity">Throws where the reply is not what it should be.</param>
    /// <param name="description">What the reply is about, for the message of a failure.</param>
    /// <param name="timeout">Milliseconds to wait for it.</param>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(await TestExpectation.NextAsync(_adapter, description, timeout).ConfigureAwait(false)));

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => TestExpectation.Contains(expected, reply, description), description, timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(reply => TestExpectation.OneOf(candidates, reply, description), description, timeout);
    }

    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(() => TestExpectation.NothingAsync(_adapter, description, timeout));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) =>
        Send(Spoken(userSays)).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000) =>
        Send(Spoken(userSays)).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) =>
        Send(Spoken(userSays)).AssertReply(validateActivity, description, timeout);

    /// <summary>What has the role of the bot is expected of it; everything else is sent to it.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity) ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout) : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) => string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);

    private static string Spoken(string userSays) => userSays ?? throw new ArgumentNullException(nameof(userSays));

    private Activity Message(string text) => _adapter.MakeActivity(text);

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(AfterwardsAsync, this);

        async Task AfterwardsAsync()
        {
            await _steps.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        }
    }
}
