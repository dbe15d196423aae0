namespace GmgBot.Answers.Tests.Examples;

/// <summary>However like an example about a thing a question is, it is none where the question is understood by a word that no question about that thing has.</summary>
public sealed class ExampleFitTests
{
    [Theory]
    [InlineData("Tell me about the founders", "founded")]
    [InlineData("Parle-moi des fondateurs", "founded")]
    [InlineData("Tell me about the members", "member")]
    [InlineData("Tell me about the co-chairs", "cochairs")]
    [InlineData("Tell me about the renaming", "renamed")]
    public void The_word_that_is_understood_decides(string question, string relation) => RealKnowledge.Ask(question).Context.Relation.ShouldBe(relation);

    [Fact]
    public void About_the_thing_itself_the_example_holds() => RealKnowledge.Ask("Tell me about the handbook").Facts.ShouldContain(fact => fact.StartsWith("handbook", StringComparison.Ordinal));

    [Theory]
    [InlineData("Did the IOM lie?")]
    [InlineData("Did the UNICEF beg?")]
    public void In_little_words_alone_a_question_is_like_no_example(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);
}
