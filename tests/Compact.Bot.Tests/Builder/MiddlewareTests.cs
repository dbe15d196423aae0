namespace Compact.Bot.Tests.Builder;

public sealed class MiddlewareTests
{
    private readonly List<string> _steps = [];

    [Fact]
    public async Task It_runs_in_order_and_back_in_reverse()
    {
        var adapter = new TestAdapter().Use(Step("a")).Use(Step("b"));

        await RunAsync(adapter);

        _steps.ShouldBe(["a in", "b in", "bot", "b out", "a out"]);
    }

    [Fact]
    public async Task One_that_does_not_go_on_is_the_last()
    {
        var adapter = new TestAdapter().Use(Step("a")).Use(new Middleware((_, _) => Task.CompletedTask)).Use(Step("c"));

        await RunAsync(adapter);

        _steps.ShouldBe(["a in", "a out"]);
    }

    [Fact]
    public async Task A_fault_leaves_the_adapter_where_nobody_takes_it()
    {
        var adapter = new TestAdapter().Use(new Middleware((_, _) => throw new InvalidOperationException("step")));

        (await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(adapter))).Message.ShouldBe("step");
    }

    [Fact]
    public async Task A_fault_can_be_caught_by_middleware_before()
    {
        var adapter = new TestAdapter().Use(new Middleware(async (_, next) =>
        {
            try
            {
                await next(default);
            }
            catch (InvalidOperationException fault)
            {
                _steps.Add(fault.Message);
            }
        })).Use(new Middleware((_, _) => throw new InvalidOperationException("step")));

        await RunAsync(adapter);

        _steps.ShouldBe(["step"]);
    }

    [Fact]
    public async Task A_fault_in_the_bot_comes_to_whoever_takes_faults()
    {
        var adapter = new TestAdapter { OnTurnError = (context, fault) => context.SendActivityAsync(fault.Message) };

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), (_, _) => throw new InvalidOperationException("bot"));

        ((Activity)adapter.GetNextReply()).Text.ShouldBe("bot");
    }

    [Fact]
    public async Task A_set_can_be_a_step_of_another()
    {
        var adapter = new TestAdapter().Use(new MiddlewareSet().Use(Step("inner"))).Use(Step("outer"));

        await RunAsync(adapter);

        _steps.ShouldContain("inner in");
        _steps.ShouldContain("bot");
    }

    [Fact]
    public async Task Without_middleware_and_without_a_bot_nothing_happens()
    {
        using var context = new TurnContext(new TestAdapter(), new Activity());

        await new MiddlewareSet().ReceiveActivityWithStatusAsync(context, null!, default);
        Should.Throw<ArgumentNullException>(() => new MiddlewareSet().Use(null!));
    }

    [Fact]
    public void A_set_can_be_gone_through()
    {
        var step = Step("a");

        new MiddlewareSet().Use(step).ShouldBe([step]);
    }

    [Theory]
    [InlineData("xx-not-a-culture!")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_language_that_nobody_knows_changes_nothing(string? locale)
    {
        var adapter = new TestAdapter();
        var message = adapter.MakeActivity("hi");
        message.Locale = locale;

        await adapter.ProcessActivityAsync(message, (_, _) => Task.CompletedTask);
    }

    private Task RunAsync(TestAdapter adapter) => adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), (_, _) =>
    {
        _steps.Add("bot");
        return Task.CompletedTask;
    });

    private Middleware Step(string name) => new(async (_, next) =>
    {
        _steps.Add($"{name} in");
        await next(default);
        _steps.Add($"{name} out");
    });

    private sealed class Middleware(Func<ITurnContext, NextDelegate, Task> step) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => step(turnContext, next);
    }
}
