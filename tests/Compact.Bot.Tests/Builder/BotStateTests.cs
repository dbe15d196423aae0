using Newtonsoft.Json.Linq;
using NSubstitute;

namespace Compact.Bot.Tests.Builder;

public sealed class BotStateTests
{
    private readonly TestAdapter _adapter = new();
    private readonly IStorage _storage = Substitute.ForPartsOf<ObservedStorage>();

    [Fact]
    public async Task It_is_read_once_in_a_turn_and_written_when_it_changed()
    {
        var state = new ConversationState(_storage);
        var one = state.CreateProperty<int>("one");
        var two = state.CreateProperty<string>("two");
        using var turn = Turn();

        (await one.GetAsync(turn)).ShouldBe(0);
        (await two.GetAsync(turn)).ShouldBeNull();
        await state.SaveChangesAsync(turn);
        await _storage.Received(1).ReadAsync(Arg.Any<string[]>(), Arg.Any<CancellationToken>());
        await _storage.DidNotReceive().WriteAsync(Arg.Any<IDictionary<string, object>>(), Arg.Any<CancellationToken>());

        await one.SetAsync(turn, 1);
        await two.SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        await _storage.Received(1).WriteAsync(Arg.Any<IDictionary<string, object>>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task What_was_saved_is_there_in_the_next_turn()
    {
        var state = new UserState(_storage);
        var notes = state.CreateProperty<Notes>("notes");
        using var first = Turn();
        (await notes.GetAsync(first, () => new Notes())).Lines.Add("a");
        await state.SaveChangesAsync(first);

        using var second = Turn();
        var kept = await notes.GetAsync(second);
        kept.Lines.ShouldBe(["a"]);
        kept.Lines.Add("b");
        await state.SaveChangesAsync(second);

        using var third = Turn();
        (await notes.GetAsync(third)).Lines.ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_default_is_made_once_and_kept()
    {
        var made = 0;
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<string>("text");
        using var turn = Turn();

        await count.GetAsync(turn, () => $"made {++made}");

        (await count.GetAsync(turn, () => $"made {++made}")).ShouldBe("made 1");
    }

    [Fact]
    public async Task What_was_never_loaded_is_not_written_even_by_force()
    {
        var state = new ConversationState(_storage);
        using var turn = Turn();

        await state.SaveChangesAsync(turn, force: true);
        await _storage.DidNotReceive().WriteAsync(Arg.Any<IDictionary<string, object>>(), Arg.Any<CancellationToken>());

        await state.LoadAsync(turn);
        await state.SaveChangesAsync(turn, force: true);
        await _storage.Received(1).WriteAsync(Arg.Any<IDictionary<string, object>>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Loading_by_force_forgets_what_was_not_saved()
    {
        var state = new ConversationState(_storage);
        var text = state.CreateProperty<string>("text");
        using var turn = Turn();
        await text.SetAsync(turn, "x");

        await state.LoadAsync(turn);
        (await text.GetAsync(turn)).ShouldBe("x");
        await state.LoadAsync(turn, force: true);
        (await text.GetAsync(turn)).ShouldBeNull();
    }

    [Fact]
    public async Task A_property_that_was_deleted_is_gone_and_the_rest_stays()
    {
        var state = new ConversationState(_storage);
        var (a, b) = (state.CreateProperty<string>("a"), state.CreateProperty<string>("b"));
        using var first = Turn();
        await a.SetAsync(first, "1");
        await b.SetAsync(first, "2");
        await state.SaveChangesAsync(first);

        using var second = Turn();
        await a.DeleteAsync(second);
        await state.SaveChangesAsync(second);

        using var third = Turn();
        (await a.GetAsync(third)).ShouldBeNull();
        (await b.GetAsync(third)).ShouldBe("2");
    }

    [Fact]
    public async Task Cleared_it_is_empty_after_the_next_save_and_deleted_at_once()
    {
        var state = new ConversationState(_storage);
        var text = state.CreateProperty<string>("text");
        using var turn = Turn();
        await text.SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        (await text.GetAsync(turn)).ShouldBeNull();
        (await StoredAsync()).Count.ShouldBe(1);
        await state.SaveChangesAsync(turn);
        ((IDictionary<string, object>)(await StoredAsync()).Values.Single()).ShouldBeEmpty();

        await state.DeleteAsync(turn);
        (await StoredAsync()).ShouldBeEmpty();
        state.Get(turn).ShouldBeNull();
    }

    [Fact]
    public async Task Without_its_last_property_it_is_empty_but_there()
    {
        var state = new ConversationState(_storage);
        var text = state.CreateProperty<string>("text");
        using var first = Turn();
        await text.SetAsync(first, "x");
        await state.SaveChangesAsync(first);

        using var second = Turn();
        await text.DeleteAsync(second);
        await state.SaveChangesAsync(second);

        ((IDictionary<string, object>)(await StoredAsync()).ShouldHaveSingleItem().Value).ShouldBeEmpty();
    }

    [Fact]
    public async Task Setting_after_saving_saves_again()
    {
        var state = new ConversationState(_storage);
        var text = state.CreateProperty<string>("text");
        using var turn = Turn();

        await text.SetAsync(turn, "one");
        await state.SaveChangesAsync(turn);
        await text.SetAsync(turn, "two");
        await state.SaveChangesAsync(turn);

        await _storage.Received(2).WriteAsync(Arg.Any<IDictionary<string, object>>(), Arg.Any<CancellationToken>());
        using var next = Turn();
        (await text.GetAsync(next)).ShouldBe("two");
    }

    [Fact]
    public async Task Nothing_saves_it_but_the_bot()
    {
        var state = new ConversationState(_storage);

        await _adapter.ProcessActivityAsync(_adapter.MakeActivity("hi"), (context, token) => state.CreateProperty<int>("n").SetAsync(context, 1, token));

        (await StoredAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task In_the_turn_it_stands_under_the_name_of_its_kind()
    {
        using var turn = Turn();
        await new ConversationState(_storage).LoadAsync(turn);
        await new UserState(_storage).LoadAsync(turn);
        await new PrivateConversationState(_storage).LoadAsync(turn);

        turn.TurnState.Keys.ShouldBe(["ConversationState", "UserState", "PrivateConversationState"], ignoreOrder: true);
    }

    [Fact]
    public async Task It_can_be_looked_at_whole()
    {
        var state = new ConversationState(_storage);
        using var turn = Turn();
        state.Get(turn).ShouldBeNull();
        state.GetCachedState(turn).ShouldBeNull();

        (await state.CreateProperty<Notes>("notes").GetAsync(turn, () => new Notes())).Lines.Add("a");

        JToken.DeepEquals(state.Get(turn), JObject.Parse("""{"notes":{"Lines":["a"]}}""")).ShouldBeTrue();
        state.GetCachedState(turn).ShouldBeSameAs(state.GetCachedState(turn));
        state.GetCachedState(turn).State.Keys.ShouldBe(["notes"]);
    }

    [Fact]
    public async Task Nothing_is_read_or_written_without_a_turn()
    {
        var state = new ConversationState(_storage);
        var text = state.CreateProperty<string>("text");

        await Should.ThrowAsync<ArgumentNullException>(() => state.LoadAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => state.SaveChangesAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => state.ClearStateAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => state.DeleteAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => text.GetAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => text.SetAsync(null!, "x"));
        await Should.ThrowAsync<ArgumentNullException>(() => text.DeleteAsync(null!));
        Should.Throw<ArgumentNullException>(() => state.Get(null!));
    }

    [Theory]
    [InlineData(typeof(ConversationState), "test/conversations/convo1")]
    [InlineData(typeof(UserState), "test/users/user1")]
    [InlineData(typeof(PrivateConversationState), "test/conversations/convo1/users/user1")]
    public async Task It_stands_under_a_key_of_its_own(Type type, string key)
    {
        var state = (BotState)Activator.CreateInstance(type, _storage)!;
        using var turn = Turn();
        await state.CreateProperty<int>("n").SetAsync(turn, 1);
        await state.SaveChangesAsync(turn);

        (await _storage.ReadAsync([key])).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(typeof(ConversationState), "channel")]
    [InlineData(typeof(ConversationState), "conversation")]
    [InlineData(typeof(UserState), "channel")]
    [InlineData(typeof(UserState), "from")]
    [InlineData(typeof(PrivateConversationState), "channel")]
    [InlineData(typeof(PrivateConversationState), "conversation")]
    [InlineData(typeof(PrivateConversationState), "from")]
    public async Task Without_what_its_key_is_made_of_it_cannot_be_had(Type type, string missing)
    {
        var state = (BotState)Activator.CreateInstance(type, _storage)!;
        using var turn = Turn();
        turn.Activity.ChannelId = missing == "channel" ? null : turn.Activity.ChannelId;
        turn.Activity.Conversation = missing == "conversation" ? null : turn.Activity.Conversation;
        turn.Activity.From = missing == "from" ? null : turn.Activity.From;

        await Should.ThrowAsync<InvalidOperationException>(() => state.LoadAsync(turn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_property_must_have_a_name(string? name) => Should.Throw<ArgumentException>(() => new ConversationState(_storage).CreateProperty<int>(name!));

    [Fact]
    public void It_must_have_a_storage() => Should.Throw<ArgumentNullException>(() => new ConversationState(null!));

    [Fact]
    public async Task State_of_a_store_without_types_is_read_as_the_type_that_is_asked_for()
    {
        var stored = JObject.Parse("""{"notes":{"Lines":["a"]},"count":3,"list":["x"]}""");
        stored["when"] = "2010-07-01T00:00:00Z";
        var storage = Substitute.For<IStorage>();
        storage.ReadAsync(Arg.Any<string[]>(), Arg.Any<CancellationToken>()).Returns(new Dictionary<string, object> { ["test/conversations/convo1"] = stored });
        var state = new ConversationState(storage);
        using var turn = Turn();

        (await state.CreateProperty<Notes>("notes").GetAsync(turn)).Lines.ShouldBe(["a"]);
        (await state.CreateProperty<int>("count").GetAsync(turn)).ShouldBe(3);
        (await state.CreateProperty<string[]>("list").GetAsync(turn)).ShouldBe(["x"]);
        (await state.CreateProperty<string>("when").GetAsync(turn)).ShouldBe("2010-07-01T00:00:00Z");
    }

    [Fact]
    public async Task Several_states_are_loaded_and_saved_together()
    {
        var (conversation, user) = (new ConversationState(_storage), new UserState(_storage));
        var set = new BotStateSet(conversation).Add(user);
        using var turn = Turn();

        await set.LoadAllAsync(turn);
        await conversation.CreateProperty<int>("n").SetAsync(turn, 1);
        await user.CreateProperty<int>("n").SetAsync(turn, 2);
        await set.SaveAllChangesAsync(turn);

        set.BotStates.ShouldBe([conversation, user]);
        (await StoredAsync()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Middleware_saves_it_unless_the_turn_failed(bool fails, int saved)
    {
        var state = new ConversationState(_storage);
        var adapter = new TestAdapter { OnTurnError = (_, _) => Task.CompletedTask }.Use(new AutoSaveStateMiddleware().Add(state));

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), async (context, token) =>
        {
            await state.CreateProperty<int>("n").SetAsync(context, 1, token);
            if (fails)
            {
                throw new InvalidOperationException();
            }
        });

        (await StoredAsync()).Count.ShouldBe(saved);
    }

    [Fact]
    public async Task Middleware_saves_all_states_at_once()
    {
        var (one, other) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = new ConversationState(new Meeting(one, other.Task));
        var second = new UserState(new Meeting(other, one.Task));
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(new BotStateSet(first, second)));

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), async (context, token) =>
        {
            await first.CreateProperty<int>("n").SetAsync(context, 1, token);
            await second.CreateProperty<int>("n").SetAsync(context, 2, token);
        }).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private TurnContext Turn()
    {
        var message = _adapter.MakeActivity("hi");
        message.ChannelId = "test";
        return new TurnContext(_adapter, message);
    }

    private Task<IDictionary<string, object>> StoredAsync() => _storage.ReadAsync(["test/conversations/convo1", "test/users/user1"]);

    private sealed class Notes
    {
        public List<string> Lines { get; set; } = [];
    }

    /// <summary>A storage that writes nothing until somebody else writes too.</summary>
    private sealed class Meeting(TaskCompletionSource here, Task there) : IStorage
    {
        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>());

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            here.SetResult();
            return there;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
