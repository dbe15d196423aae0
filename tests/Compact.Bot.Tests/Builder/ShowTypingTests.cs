using Compact.Bot.Tests.Http;

namespace Compact.Bot.Tests.Builder;

public sealed class ShowTypingTests
{
    [Fact]
    public async Task A_slow_answer_is_announced_and_then_given()
    {
        var adapter = Adapter();
        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), async (context, token) =>
        {
            (await adapter.GetNextReplyAsync(token)).Type.ShouldBe("typing");
            (await adapter.GetNextReplyAsync(token)).Type.ShouldBe("typing");
            context.Responded.ShouldBeFalse();
            await context.SendActivityAsync("answer", cancellationToken: token);
        });

        Last(adapter).ShouldBe("answer");
    }

    [Fact]
    public async Task After_the_answer_nothing_is_announced_however_long_the_turn_goes_on()
    {
        var time = new ManualTime { IsStopped = true };
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware { Time = time });

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), async (context, token) =>
        {
            await context.SendActivityAsync("answer", cancellationToken: token);
            time.RunOut();
            await time.EndedAsync();
        });

        adapter.ActiveQueue.ShouldHaveSingleItem().Text.ShouldBe("answer");
    }

    [Fact]
    public async Task A_quick_answer_is_not_announced()
    {
        var time = new ManualTime { IsStopped = true };
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware { Time = time });

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), DelegateBot.Echo.OnTurnAsync);

        adapter.ActiveQueue.ShouldHaveSingleItem().Text.ShouldBe("echo hi");
        time.Waits.ShouldContain(TimeSpan.FromMilliseconds(500));
    }

    [Theory]
    [InlineData("event", null)]
    [InlineData("message", "expectReplies")]
    public async Task Only_messages_whose_answer_is_sent_are_announced(string type, string? deliveryMode)
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 1));

        await adapter.ProcessActivityAsync(new Activity(type) { DeliveryMode = deliveryMode }, async (_, _) =>
        {
            for (var turn = 0; turn < 100; turn++)
            {
                await Task.Yield();
            }
        });

        adapter.ActiveQueue.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_still_reaches_whoever_takes_it()
    {
        var adapter = Adapter();

        await Should.ThrowAsync<InvalidOperationException>(() => adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), (_, _) => throw new InvalidOperationException()));
    }

    [Theory]
    [InlineData(-1, 1000)]
    [InlineData(500, 0)]
    [InlineData(500, -1)]
    public void Its_times_must_make_sense(int delay, int period) => Should.Throw<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    private static TestAdapter Adapter() => new TestAdapter().Use(new ShowTypingMiddleware { Time = new ManualTime() });

    private static string Last(TestAdapter adapter) => adapter.ActiveQueue.Last().Text;
}
