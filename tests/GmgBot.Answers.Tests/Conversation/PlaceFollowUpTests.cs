namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Since when the one in office is there asks for the term, not for when the body joined; a part of the year may be a number alone.</summary>
public sealed class PlaceFollowUpTests
{
    [Theory]
    [InlineData("Qui préside ?", "en poste depuis quand ?")]
    [InlineData("Qui tient la barre aujourd'hui ?", "Il y est depuis quel mois ?")]
    [InlineData("Who is the chair?", "In place since when?")]
    [InlineData("Who is chairing?", "Since which month has it been there?")]
    public void The_term_is_told(string first, string then) => Second(first, then).ShouldContain("chaired.unesco.2011-07");

    [Theory]
    [InlineData("Présidence au 1er semestre 2011 ?", "2e ?", "chaired.unesco.2011-07")]
    [InlineData("Who led in Q1 2010?", "in the 3rd?", "chaired.ohchr.2010-07")]
    public void A_number_alone_is_another_part(string first, string then, string fact) => Second(first, then).ShouldContain(fact);

    [Theory]
    [InlineData("Is UNDP a member?", "since when has it been there?", "member.undp")]
    public void Of_a_member_its_membership_is_told(string first, string then, string fact) => Second(first, then).ShouldContain(fact);

    private static IReadOnlyList<string> Second(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts;
}
