namespace GmgBot.StoreTests.Processes;

/// <summary>The other tests of this folder prove something only if a follow-up is answered differently by a bot that remembers nothing.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Each_follow_up_needs_the_question_before(int conversation)
    {
        using var script = new Script();
        var replies = await script.RepliesAsync(conversation);

        for (var turn = 1; turn < replies.Count; turn++)
        {
            (await script.ForgottenAsync(Script.Questions(conversation)[turn])).ShouldNotBe(replies[turn]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Asked_twice_a_turn_is_answered_as_before(int conversation)
    {
        using var script = new Script();

        (await script.RepeatedAsync(conversation)).ShouldBe(await script.RepliesAsync(conversation));
    }

    [Fact]
    public async Task The_replies_are_the_right_ones()
    {
        using var script = new Script();

        (await script.RepliesAsync(0))[1].ShouldContain("(OHCHR) chaired the GMG from July to December 2010");
    }
}
