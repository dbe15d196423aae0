using GmgBot.Exam;

namespace GmgBot.Tests.Exam;

public sealed class QuestionSetReaderTests
{
    private const string Good = """
        persona: a tester
        conversations:
          - id: t-1
            category: chair
            language: en
            turns:
              - ask: "Who?"
                outcome: answered
                has: ["UNDP"]
        """;

    [Fact]
    public void A_file_is_read_as_it_stands()
    {
        var conversation = QuestionSetReader.Parse(Good, "t.yaml").Conversations.ShouldHaveSingleItem();

        conversation.Id.ShouldBe("t-1");
        conversation.Turns.ShouldHaveSingleItem().Has.ShouldBe(["UNDP"]);
    }

    [Theory]
    [InlineData("category: chair", "categorie: chair", "t.yaml:4: ")]
    [InlineData("outcome: answered", "outcome: yes", "\"t-1\": outcome")]
    [InlineData("outcome: answered", "says: maybe\n        outcome: answered", "\"t-1\": says")]
    [InlineData("language: en", "language: english", "\"t-1\": language")]
    [InlineData("id: t-1", "id: \"\"", "an id of its own")]
    [InlineData("ask: \"Who?\"", "ask: \"\"", "ask is missing")]
    [InlineData("persona: a tester", "persona: [", "t.yaml:")]
    public void A_slip_of_the_pen_is_refused_by_name(string right, string wrong, string message)
    {
        var refusal = Should.Throw<QuestionSetException>(() => QuestionSetReader.Parse(Good.Replace(right, wrong, StringComparison.Ordinal), "t.yaml"));

        refusal.Message.ShouldContain(message);
        refusal.Message.ShouldStartWith("t.yaml");
        refusal.Message.ShouldNotContain("\n");
    }
}
