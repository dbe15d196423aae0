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

    [Fact]
    public void Other_wordings_are_conversations_of_their_own_with_the_same_expectation()
    {
        var conversations = QuestionSetReader.Parse(Good + "\n    wordings: [\"Who was it?\", \"Who in 2009? || And in 2010?\"]", "t.yaml").Conversations;

        conversations.Select(conversation => conversation.Id).ShouldBe(["t-1", "t-1.1", "t-1.2"]);
        conversations[2].Turns.Select(turn => (turn.Ask, turn.IsJudged(), turn.Has.FirstOrDefault())).ShouldBe([("Who in 2009?", false, null), ("And in 2010?", true, "UNDP")]);
    }

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("no", "no")]
    [InlineData("true", "yes")]
    [InlineData("false", "no")]
    public void Yes_and_no_may_be_spelt_as_a_YAML_tool_spells_them(string written, string says) =>
        QuestionSetReader.Parse(Good.Replace("outcome: answered", $"says: {written}\n        outcome: answered", StringComparison.Ordinal), "t.yaml")
            .Conversations[0].Turns[0].Says.ShouldBe(says);

    [Theory]
    [InlineData("category: chair", "categorie: chair", "t.yaml:4: ")]
    [InlineData("outcome: answered", "outcome: yes", "\"t-1\": outcome")]
    [InlineData("outcome: answered", "says: maybe\n        outcome: answered", "\"t-1\": says")]
    [InlineData("language: en", "language: english", "\"t-1\": language")]
    [InlineData("id: t-1", "id: \"\"", "an id of its own")]
    [InlineData("ask: \"Who?\"", "ask: \"\"", "ask is missing")]
    [InlineData("language: en", "language: en\n    wordings: [\"And? || \"]", "a wording is empty")]
    [InlineData("persona: a tester", "persona: [", "t.yaml:")]
    public void A_slip_of_the_pen_is_refused_by_name(string right, string wrong, string message)
    {
        var refusal = Should.Throw<QuestionSetException>(() => QuestionSetReader.Parse(Good.Replace(right, wrong, StringComparison.Ordinal), "t.yaml"));

        refusal.Message.ShouldContain(message);
        refusal.Message.ShouldStartWith("t.yaml");
        refusal.Message.ShouldNotContain("\n");
    }
}
