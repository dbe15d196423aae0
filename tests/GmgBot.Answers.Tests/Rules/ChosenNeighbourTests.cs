namespace GmgBot.Answers.Tests.Rules;

/// <summary>Who of two others stood next to a body in the chair.</summary>
public sealed class ChosenNeighbourTests
{
    [Theory]
    [InlineData("L'UNICEF a-t-il pris la suite du HCDH ou de l'UNITAR ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé")]
    [InlineData("Did UNDP take over from UNITAR or from OHCHR?", "The United Nations Institute for Training and Research (UNITAR) chaired")]
    [InlineData("Did OHCHR hand over to UNICEF or to UNESCO?", "The United Nations Children's Fund (UNICEF) chaired")]
    [InlineData("After OHCHR, was it UNICEF or UNESCO?", "The United Nations Children's Fund (UNICEF) chaired")]
    public void The_neighbour_is_chosen_from_two(string question, string told) => RealKnowledge.Ask(question).Text.ShouldStartWith(told);
}
