using Newtonsoft.Json;

namespace Compact.Bot.Tests.Builder;

/// <summary>States that an application makes for itself.</summary>
public sealed class OwnStateTests
{
    private readonly TestAdapter _adapter = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_can_be_shared_by_everybody(bool withTypes)
    {
        var storage = withTypes ? new MemoryStorage() : new MemoryStorage(JsonSerializer.CreateDefault());
        var state = new StateOfEverybody(storage);
        var notes = state.CreateProperty<Notes>("notes");
        using var one = Turn();
        (await notes.GetAsync(one, () => new Notes())).Lines.Add("a");
        await state.SaveChangesAsync(one);
        (await notes.GetAsync(one)).Lines.Add("not saved");

        using var other = Turn();
        other.Activity.From = new ChannelAccount("other");
        (await notes.GetAsync(other)).ShouldBeOfType<Notes>().Lines.ShouldBe(["a"]);
    }

    [Fact]
    public async Task It_reads_and_writes_by_name()
    {
        var state = new StateOfEverybody(new MemoryStorage());
        using var turn = Turn();
        await state.LoadAsync(turn);

        await state.WriteAsync(turn, "count", 3);
        (await state.ReadAsync<int>(turn, "count")).ShouldBe(3);
        await state.RemoveAsync(turn, "count");
        await Should.ThrowAsync<KeyNotFoundException>(() => state.ReadAsync<int>(turn, "count"));
        (await state.ReadAsync<string>(turn, "count")).ShouldBeNull();
    }

    private TurnContext Turn() => new(_adapter, _adapter.MakeActivity("hi"));

    /// <summary>One for all conversations.</summary>
    private sealed class StateOfEverybody(IStorage storage) : BotState(storage, "everybody")
    {
        internal Task<T> ReadAsync<T>(ITurnContext turn, string name) => GetPropertyValueAsync<T>(turn, name);

        internal Task WriteAsync(ITurnContext turn, string name, object value) => SetPropertyValueAsync(turn, name, value);

        internal Task RemoveAsync(ITurnContext turn, string name) => DeletePropertyValueAsync(turn, name);

        protected override string GetStorageKey(ITurnContext turnContext) => "everybody";
    }

    private sealed class Notes
    {
        public List<string> Lines { get; set; } = [];
    }
}
