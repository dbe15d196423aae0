namespace Compact.Bot.Tests.Builder;

/// <summary>A small bot with state, told as a conversation.</summary>
public sealed class EchoConversationTests
{
    [Fact]
    public Task A_bot_remembers_how_often_it_was_spoken_to()
    {
        var conversation = new ConversationState(new MemoryStorage());
        var count = conversation.CreateProperty<int>("count");
        var bot = new DelegateBot(async (context, token) =>
        {
            var turn = await count.GetAsync(context, () => 0, token) + 1;
            await count.SetAsync(context, turn, token);
            await context.SendActivityAsync($"{turn}: {context.Activity.Text}", cancellationToken: token);
        });

        return new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(conversation)), bot)
            .Test("one", "1: one")
            .Send("two").AssertReplyContains("2:")
            .Send("three").AssertReplyOneOf(["x", "3: three"])
            .StartTestAsync();
    }

    [Fact]
    public async Task An_answer_that_is_not_the_expected_one_fails_and_says_both()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() =>
            new TestFlow(new TestAdapter(), DelegateBot.Echo).Test("a", "b", "first turn").StartTestAsync());

        failure.Message.ShouldBe("first turn: expected 'b', got 'echo a'.");
    }
}
