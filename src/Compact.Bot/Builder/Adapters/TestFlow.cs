#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Runtime.CompilerServices;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder.Adapters;

/// <summary>A conversation written down as a test: what the user says, and what the bot must say. Nothing happens before it is started.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> steps)
    {
        _adapter = adapter;
        _callback = callback;
        _steps = steps;
    }

    public Task StartTestAsync() => _steps();

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
        AssertReply(reply => TestExpectation.Same(expected, reply, description), description, timeout);

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

    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) =>
        Then(() => TestExpectation.NothingAsync(_adapter, description, timeout));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) =>
        Send(Spoken(userSays)).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000) =>
        Send(Spoken(userSays)).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) =>
        Send(Spoken(userSays)).AssertReply(validateActivity, description, timeout);

    private static string Spoken(string userSays) => userSays ?? throw new ArgumentNullException(nameof(userSays));

    private Activity Message(string text) => _adapter.MakeActivity(text);

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _steps().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });
}
