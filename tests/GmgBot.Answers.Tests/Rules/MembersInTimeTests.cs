namespace GmgBot.Answers.Tests.Rules;

/// <summary>The members at a time that is told by the name of the group, by an entry, or by a number that somebody gives.</summary>
public sealed class MembersInTimeTests
{
    [Theory]
    [InlineData("Which members were there under the old name?")]
    [InlineData("Who belonged to it before it was renamed?")]
    [InlineData("Qui était là avant le changement de nom ?")]
    [InlineData("Lesquels en étaient du temps de Genève ?")]
    public void Those_under_the_old_name_are_the_first_six(string question) => RealKnowledge.Ask(question).Facts.ShouldBe(["member.iom", "member.ilo", "member.ohchr", "member.unctad", "member.unhcr", "member.unodc"], ignoreOrder: true);

    [Theory]
    [InlineData("Were UNICEF there before the renaming?", false)]
    [InlineData("L'OIT en était-elle sous l'ancien nom ?", true)]
    [InlineData("UNFPA was there in 2003, wasn't it?", false)]
    [InlineData("The commissions count as one member, right?", true)]
    [InlineData("Do the regional commissions count as five members?", false)]
    [InlineData("Is it out of date to say there are fourteen members?", true)]
    [InlineData("There are sixteen members. Is that out of date?", false)]
    [InlineData("My 2006 brief says ten members. Is that outdated?", true)]
    [InlineData("Ma note de 2006 dit dix membres. C'est périmé ?", true)]
    public void What_is_put_forward_is_judged(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("If six started it, how many were added later altogether?", "Ten bodies")]
    [InlineData("By how many did it grow?", "Ten bodies")]
    [InlineData("How many were added in 2007?", "Four bodies in 2007.")]
    [InlineData("Combien d'institutions se sont ajoutées entre avril 2003 et la fin de 2007 ?", "Huit institutions")]
    public void Those_who_founded_it_were_not_added(string question, string text) => RealKnowledge.Ask(question).Text.ShouldStartWith(text);

    [Theory]
    [InlineData("Which month of 2010 was WHO let in?", "The sources give no more exact date. What they do say: ")]
    [InlineData("Quel jour le manuel est-il sorti ?", "Les sources ne donnent pas de date plus précise. Voici ce qu'elles disent : ")]
    public void A_finer_date_is_not_known_but_a_date_is(string question, string text)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Outcome.ShouldBe(Outcome.NotInSources);
        answer.Text.ShouldStartWith(text);
        answer.Text.ShouldContain("2010");
    }
}
