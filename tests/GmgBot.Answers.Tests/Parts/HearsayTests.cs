namespace GmgBot.Answers.Tests.Parts;

/// <summary>Who else says so is not what is asked.</summary>
public sealed class HearsayTests
{
    [Theory]
    [InlineData("Did UNCTAD join in 2006, as the press writes?", false)]
    [InlineData("La CNUCED a-t-elle adhéré en 2006 comme l'écrit la presse ?", false)]
    [InlineData("Est-ce que le PNUD a bien présidé au premier semestre 2010 comme le prétend notre stagiaire ?", true)]
    [InlineData("As my colleague claims, UNITAR chaired in late 2009, right?", true)]
    public void The_claim_is_judged_without_it(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("What did the press write about the group?")]
    [InlineData("Que pense la presse du groupe ?")]
    public void What_others_say_is_not_told_where_it_is_asked_for(string question) => RealKnowledge.Ask(question).Outcome.ShouldNotBe(Outcome.Answered);
}
