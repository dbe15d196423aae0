using GmgBot.Store;

namespace GmgBot.StoreTests;

/// <summary>A database that is not there costs the memory, never the answer.</summary>
public sealed class OutageTests
{
    private static readonly string Nowhere = "Host=127.0.0.1;Port=1;Username=nobody;Database=none";

    [Fact]
    public async Task State_is_neither_found_nor_kept_and_nobody_sees_an_error()
    {
        await using var store = new OpenedStore(StoreDatabase.Postgres(Nowhere));
        var storage = new ForgivingStorage(new DatabaseStorage(store.Database, TimeProvider.System), store.Status);

        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Dictionary<string, object>() });
        (await storage.ReadAsync(["a"])).ShouldBeEmpty();
        await storage.DeleteAsync(["a"]);

        store.Status.Failure.ShouldNotBeNull();
    }

    [Fact]
    public async Task Feedback_and_questions_are_taken_without_an_error_and_the_wish_to_be_forgotten_is_not_claimed_to_be_done()
    {
        await using var store = new OpenedStore(StoreDatabase.Postgres(Nowhere));

        store.Records.Asked(OpenedStore.By("ann"), "who?", OpenedStore.Answer(), "reply1");
        await store.Records.JudgedAsync(OpenedStore.By("ann", "reply1"), new Judgement(Liked: true, null), CancellationToken.None);

        (await store.Records.ForgetAsync(OpenedStore.By("ann"), CancellationToken.None)).ShouldBeFalse();
    }

    [Fact]
    public async Task More_questions_than_there_is_room_for_are_dropped_and_counted()
    {
        await using var store = new OpenedStore(StoreDatabase.Postgres(Nowhere));

        for (var number = 0; number < 4096 + 10; number++)
        {
            store.Records.Asked(OpenedStore.By("ann"), "who?", OpenedStore.Answer(), "reply1");
        }

        store.Log.Dropped.ShouldBe(10);
    }

    [Fact]
    public async Task After_a_failure_nobody_waits_for_the_database_for_a_while()
    {
        var time = new SteppedTime();
        await using var store = new OpenedStore(StoreDatabase.Postgres(Nowhere), time);

        await store.Hash.OrPassingAsync("ann", CancellationToken.None);
        store.Status.IsWorthTrying.ShouldBeFalse();

        time.Now += StoreStatus.Pause;
        store.Status.IsWorthTrying.ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_outage_like_any_other()
    {
        StoreStatus.IsOutage(new UnauthorizedAccessException()).ShouldBeTrue();
        StoreStatus.IsOutage(new InvalidOperationException()).ShouldBeFalse();
    }
}
