namespace GmgBot.Answers.Tests.Conversation;

/// <summary>What turns from a thing, from bodies or from a date that was denied to the group as a whole.</summary>
public sealed class GroupItselfTests
{
    [Theory]
    [InlineData("What's the title of the handbook?", "And the GMG itself, what is it for?", "objective")]
    [InlineData("Qui préside le groupe sur les données ?", "Et le GMG lui-même, à quoi sert-il ?", "objective")]
    [InlineData("What's the handbook about?", "What is it for?", "handbook-title")]
    [InlineData("Quand est né le Groupe de Genève sur la migration ?", "L'ont-ils fondé à six ?", "founded")]
    public void It_stands_by_itself(string first, string second, string relation) => RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Context.Relation.ShouldBe(relation);

    [Theory]
    [InlineData("Was it founded in 2001?", "And was ILO in from the start?", "Yes.")]
    [InlineData("Was it founded in 2001 by ILO?", "And by UNHCR?", "Yes.")]
    [InlineData("Was it founded in 2001?", "And by UNICEF?", "No")]
    public void A_denied_date_is_meant_no_more(string first, string second, string verdict) => RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Text.ShouldStartWith(verdict);
}
