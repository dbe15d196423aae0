using GmgBot.Comparison;
using GmgBot.Store;

namespace GmgBot.StoreTests.Report;

public sealed class AskedConversationsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly SteppedTime _time = new();
    private OpenedStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = new OpenedStore(StoreDatabase.Sqlite(_folder.Path), _time);
        Ask("old", "Who joined in 2010?");
        _time.Now += TimeSpan.FromDays(3);
        Ask("ann", "Who chaired in 2010?");
        Ask("bob", "Qui a fondé le groupe ?");
        _time.Now += TimeSpan.FromMinutes(1);
        Ask("ann", "And in 2011?");
        _time.Now += TimeSpan.FromHours(2);
        Ask("ann", "Qui a fondé le groupe ?");
        Ask("cem", "Is FAO a member?");
        await _store.FlushAsync();
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Follow_ups_stay_behind_their_question_and_nothing_is_asked_twice()
    {
        var conversations = await AskedConversations.ReadAsync(_store.Database, Today.AddDays(-1), CancellationToken.None);

        conversations.Select(conversation => string.Join(" / ", conversation.Turns.Select(turn => turn.Ask))).ShouldBe(
            ["Who chaired in 2010? / And in 2011?", "Qui a fondé le groupe ?", "Is FAO a member?"], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_days_asked_for_are_looked_at()
    {
        var conversations = await AskedConversations.ReadAsync(_store.Database, Today.AddDays(-10), CancellationToken.None);

        conversations.SelectMany(conversation => conversation.Turns).Select(turn => turn.Ask).ShouldContain("Who joined in 2010?");
        (await AskedConversations.ReadAsync(_store.Database, Today.AddDays(1), CancellationToken.None)).ShouldBeEmpty();
    }

    private DateOnly Today => DateOnly.FromDateTime(_time.Now.UtcDateTime);

    private void Ask(string user, string question) => _store.Records.Asked(OpenedStore.By(user), question, OpenedStore.Answer(), replyId: null);
}
