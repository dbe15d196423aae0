namespace GmgBot.Answers.Tests.Untold;

/// <summary>What people put forward as the purpose of the group.</summary>
public sealed class PutAimTests
{
    [Theory]
    [InlineData("Is its aim to replace the agencies?", "The objective of the GMG is to promote")]
    [InlineData("Le GMG a-t-il pour mission d'organiser des conférences ?", "Le GMG a pour objectif de promouvoir")]
    [InlineData("Is the purpose of the GMG to hand out grants to migrants?", "No.")]
    [InlineData("Le GMG a-t-il pour but de distribuer des aides ?", "Non.")]
    [InlineData("Is its goal within reach?", "The sources do not say.")]
    [InlineData("Was the objective met?", "The sources do not say.")]
    public void It_is_answered_by_what_the_source_gives(string question, string told) => RealKnowledge.Ask(question).Text.ShouldStartWith(told);
}
