namespace GmgBot.Answers.Tests.Rules;

/// <summary>What people ask beside what the page tells gets silence, and their neighbours who ask what it does tell get it.</summary>
public sealed class AskedBeyondTests
{
    [Theory]
    [InlineData("Who redefined the mandate in 2006?")]
    [InlineData("Why was the mandate redefined?")]
    [InlineData("Where was the handbook launched?")]
    [InlineData("What did UNITAR actually achieve while it was chair?")]
    [InlineData("Who came up with renaming the Geneva Migration Group?")]
    [InlineData("When will the mandate be revised again?")]
    [InlineData("Which member is the largest?")]
    [InlineData("Did the members like the new name?")]
    [InlineData("Who is UNICEF's representative in the GMG?")]
    [InlineData("Which unit of IOM wrote the handbook?")]
    [InlineData("Which ministry launched the handbook?")]
    [InlineData("Which article of the mandate was redefined?")]
    [InlineData("Qui a rédigé le nouveau mandat ?")]
    [InlineData("Où le manuel a-t-il été lancé ?")]
    [InlineData("Le groupe de travail sur les données, il se réunit où ?")]
    [InlineData("À quand le prochain élargissement du groupe ?")]
    [InlineData("Le manuel de 2010 est-il utilisé dans les écoles ?")]
    [InlineData("Quel service de l'OIM a rédigé le manuel ?")]
    [InlineData("Qui est le directeur de l'OMS, entrée en 2010 ?")]
    [InlineData("Quel membre est le plus actif ?")]
    public void What_the_page_does_not_tell_of_a_matter_is_not_made_up_from_what_it_tells(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("When was the mandate redefined?", "mandate")]
    [InlineData("Who started the handbook?", "handbook.initiative")]
    [InlineData("When was UNITAR actually chair?", "chaired.unitar.2009-07")]
    [InlineData("Who came up with the handbook?", "handbook.initiative")]
    [InlineData("Le groupe de travail sur les données et la recherche, qui le copréside ?", "cochairs.iom.data cochairs.undesa.data")]
    [InlineData("Quelle agence présidait l'année où le manuel est sorti ?", "chaired.undp.2010-01 chaired.ohchr.2010-07 handbook.launched")]
    [InlineData("Pourquoi le groupe a-t-il changé de nom ?", "renamed")]
    public void What_it_tells_is_told(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);
}
