using GmgBot.Replies;

namespace GmgBot.Tests.Http;

/// <summary>The whole way, from an activity on the wire to the reply on the wire.</summary>
public sealed class WholeReplyTests(Knowledge knowledge) : IClassFixture<Knowledge>, IAsyncLifetime
{
    private ServedBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ServedBot.StartAsync(knowledge.Answers);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public static TheoryData<string> Questions => [.. ApprovedReply.All.Select(approved => approved.Ask)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_gets_the_approved_reply(string question)
    {
        await _bot.PostAsync(EmulatorActivities.Message(question));

        var approved = ApprovedReply.All.Single(row => row.Ask == question);
        var reply = _bot.Calls.ShouldHaveSingleItem();
        reply.Text.ShouldBe(UnbrokenSpaces.Keep(approved.Reply.TrimEnd('\n')));
        reply.Activity["locale"]!.ToString().ShouldBe(approved.Language);
    }

    [Fact]
    public void Both_languages_are_asked_at_least_ten_questions()
    {
        ApprovedReply.All.Count(row => row.Language == "fr").ShouldBeGreaterThanOrEqualTo(10);
        ApprovedReply.All.Count(row => row.Language == "en").ShouldBeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public async Task A_follow_up_is_understood_over_the_wire()
    {
        await _bot.PostAsync(EmulatorActivities.Message("Qui présidait le GMG en 2010 ?"));
        await _bot.PostAsync(EmulatorActivities.Message("et en 2011 ?"));

        _bot.Calls[^1].Text.ShouldContain("UNESCO");
    }
}
