namespace GmgBot.Answers.Tests.Parts;

/// <summary>What people say that they need an answer for.</summary>
public sealed class ErrandTests
{
    [Theory]
    [InlineData("need all the GMG member institutions for a seating plan thx", "16 member institutions")]
    [InlineData("We need the full roster of GMG institutions for our long-term agreement. All of them, please.", "16 member institutions")]
    [InlineData("Who chaired in 2010? It's for a wall chart.", "(OHCHR)")]
    [InlineData("Pourriez-vous dresser la liste de toutes les présidences, avec les dates, pour le dossier de Madame l'Ambassadrice ?", "liste incomplète")]
    [InlineData("Liste de toutes les présidences, avec les dates, c'est pour ma fiche de révision.", "liste incomplète")]
    public void What_it_is_for_is_left_out(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);

    [Theory]
    [InlineData("Did UNDP chair for a whole year?", "No.")]
    [InlineData("Is there a working group for the environment?", "No.")]
    [InlineData("Did the group publish guidance for the public?", "The sources do not say.")]
    public void What_is_asked_for_is_not(string question, string told) => RealKnowledge.Ask(question).Text.ShouldStartWith(told);
}
