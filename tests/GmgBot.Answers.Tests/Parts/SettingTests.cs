namespace GmgBot.Answers.Tests.Parts;

/// <summary>What is told in front of a question lends it its date, and is not answered in its place.</summary>
public sealed class SettingTests
{
    [Theory]
    [InlineData("The photo in my album is from November 2010. Which agency was in the chair at the time?", "The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from July to December 2010.")]
    [InlineData("Je légende une photo prise en réunion le 12 octobre 2010 : quel organisme présidait ce jour-là ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé le GMG de juillet à décembre 2010.")]
    public void The_date_told_is_the_time_asked_of(string message, string reply) => RealKnowledge.Ask(message).Text.ShouldBe(reply);

    [Fact]
    public void The_photo_of_the_page_stays_what_is_asked_of() =>
        RealKnowledge.Ask("The picture on the page is from 2007. Who took it?").Text.ShouldBe("The photo was taken by Anke Strauss (© IOM 2007).");
}
