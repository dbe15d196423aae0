namespace GmgBot.Answers.Tests.Rules;

/// <summary>Whom an answer is for is not what is asked.</summary>
public sealed class AddresseeTests
{
    [Theory]
    [InlineData("Pour mon ministre, qui présidait en avril 2011 ?", "chaired.unicef.2011-01")]
    [InlineData("J'ai reçu un SMS : « Il me faut pour l'ambassadeur le nom du membre arrivé en 2010 avec l'OMS. » Tu peux m'aider ?", "member.who member.unwomen")]
    public void Whom_it_is_for_silences_nothing(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("Who worked for the ambassador when UNICEF chaired?")]
    [InlineData("Combien a coûté le manuel pour le secrétariat ?")]
    public void Who_is_asked_about_is_no_addressee(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);
}
