using GmgBot.Bot;
using GmgBot.Store;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Bot;

public sealed class FeedbackMessageTests
{
    public static TheoryData<string, bool, string?> Judgements => new()
    {
        { """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"clear\"}"}}""", true, "clear" },
        { """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{"feedbackText":"wrong year"}}}""", false, "wrong year" },
        { """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"great answer"}}""", true, "great answer" },
        { """{"actionName":"feedback","actionValue":{"reaction":"dislike"}}""", false, null },
        { """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{not json"}}""", false, "{not json" },
        { """{"reaction":"like","feedback":""}""", true, "" },
    };

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Each_client_says_it_in_its_way(string value, bool liked, string? comment) =>
        FeedbackMessage.Read(JObject.Parse(value)).ShouldBe(new Judgement(liked, comment));

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"maybe"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"reaction":{"like":true}}""")]
    [InlineData("{}")]
    public void What_says_neither_is_no_judgement(string value) => FeedbackMessage.Read(JObject.Parse(value)).ShouldBeNull();

    [Fact]
    public void Nothing_and_plain_text_are_no_judgement()
    {
        FeedbackMessage.Read(null).ShouldBeNull();
        FeedbackMessage.Read("like").ShouldBeNull();
    }
}
