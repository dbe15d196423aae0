namespace GmgBot.Answers.Tests.Untold;

/// <summary>The number of all members is no answer to how many of them did, or are, what nobody tells of.</summary>
public sealed class CountedByDeedTests
{
    [Theory]
    [InlineData("Combien de membres compte chaque groupe de travail ?")]
    [InlineData("How many members does each working group have?")]
    [InlineData("Combien d'institutions utilisent le manuel ?")]
    [InlineData("How many agencies contributed to the handbook?")]
    [InlineData("Combien de membres parlent français ?")]
    [InlineData("How many members speak French?")]
    [InlineData("Combien de membres du GMG ne sont pas de l'ONU ?")]
    [InlineData("How many members are not UN agencies?")]
    [InlineData("How many members have their headquarters in Geneva?")]
    [InlineData("Combien d'agences travaillent sur les données ?")]
    [InlineData("How many organisations fund the group?")]
    public void So_it_is_not_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Combien de membres compte le GMG ?")]
    [InlineData("How many members does the GMG have altogether?")]
    [InlineData("Combien d'institutions étaient assises autour de la table en 2006 ?")]
    [InlineData("How many members have chaired?")]
    [InlineData("Combien d'organisations ont adhéré en 2007 ?")]
    [InlineData("How many members co-chair a working group?")]
    [InlineData("Combien d'institutions ont fondé le groupe ?")]
    public void What_is_told_is_counted(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.Answered);
}
