namespace GmgBot.Answers.Tests.Conversation;

/// <summary>What exists or is out does so from its date on, and an old name lasts until the new one.</summary>
public sealed class ExistenceTests
{
    [Theory]
    [InlineData("Did the handbook exist in 2011?", true)]
    [InlineData("Was the handbook available in 2009?", false)]
    [InlineData("Le manuel était-il disponible en 2011 ?", true)]
    [InlineData("Did the handbook come out in 2011?", false)]
    [InlineData("Le GMG a-t-il remplacé le Groupe de Genève ?", true)]
    public void A_state_lasts_and_an_event_does_not(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Le groupe existait-il en 2002 ?", "Et en 2004 ?", true)]
    [InlineData("Did the group exist in 2005?", "And in 2002?", false)]
    public void It_does_so_in_what_follows_too(string first, string second, bool right) => RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("What was the former name?", "How long did it keep it?", "renamed")]
    [InlineData("Quel était l'ancien nom ?", "Combien de temps l'a-t-il gardé ?", "renamed")]
    [InlineData("What was the former name?", "How long is a term?", "term-length")]
    public void How_long_is_asked_of_the_name(string first, string second, string relation) => RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Context.Relation.ShouldBe(relation);
}
