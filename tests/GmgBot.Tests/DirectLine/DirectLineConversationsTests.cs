using System.Globalization;
using GmgBot.DirectLine;

namespace GmgBot.Tests.DirectLine;

public sealed class DirectLineConversationsTests
{
    private readonly SteppedTime _time = new();
    private readonly DirectLineConversations _conversations;

    private int _begun;

    public DirectLineConversationsTests() => _conversations = new DirectLineConversations(_time);

    [Fact]
    public void A_conversation_that_nobody_uses_ages_out()
    {
        var conversation = Begin();
        _time.Pass(DirectLineConversations.Lasts);
        _conversations.Find(conversation.Token).ShouldBe(conversation);

        _time.Pass(DirectLineConversations.Lasts + TimeSpan.FromSeconds(1));

        _conversations.Find(conversation.Token).ShouldBeNull();
        conversation.Ended.IsCancellationRequested.ShouldBeTrue();
        _conversations.Count.ShouldBe(0);
    }

    [Fact]
    public void Where_there_are_too_many_the_one_idle_the_longest_gives_way()
    {
        var idle = Begin();
        _time.Pass(TimeSpan.FromSeconds(1));
        for (var made = 0; made < DirectLineConversations.Most; made++)
        {
            Begin();
        }

        _conversations.Count.ShouldBe(DirectLineConversations.Most);
        _conversations.Find(idle.Token).ShouldBeNull();
    }

    [Fact]
    public void Of_a_long_conversation_the_beginning_is_forgotten()
    {
        var conversation = Begin();
        for (var number = 0; number < DirectLineConversation.MostActivities + 5; number++)
        {
            conversation.Append(MessageFactory.Text(number.ToString(CultureInfo.InvariantCulture)));
        }

        var (all, watermark, _) = conversation.Since("");
        all.Count.ShouldBe(DirectLineConversation.MostActivities);
        all[0]["text"]!.ToString().ShouldBe("5");
        watermark.ShouldBe("205");
        conversation.Since("203").Activities.Select(activity => activity["text"]!.ToString()).ShouldBe(["203", "204"]);
    }

    [Fact]
    public void Ids_stay_unique_when_the_beginning_is_forgotten()
    {
        var conversation = Begin();

        var ids = Enumerable.Range(0, 2 * DirectLineConversation.MostActivities).Select(_ => conversation.Append(MessageFactory.Text("x"))).ToList();

        ids.Distinct().Count().ShouldBe(ids.Count);
    }

    private DirectLineConversation Begin()
    {
        _begun++;
        return _conversations.Add($"id{_begun}", $"token{_begun}");
    }
}
