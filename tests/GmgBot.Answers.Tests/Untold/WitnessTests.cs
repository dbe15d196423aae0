namespace GmgBot.Answers.Tests.Untold;

public sealed class WitnessTests
{
    [Theory]
    [InlineData("Le procès-verbal que je relis donne l'UNICEF à la barre fin 2011. Le procès-verbal dit-il vrai ?", false)]
    [InlineData("The minutes I am proof-reading put UNICEF at the helm in late 2011. Do they tell the truth?", false)]
    [InlineData("The minutes put UNICEF at the helm in late 2011. Are they right?", false)]
    [InlineData("Our annual report says OHCHR chaired in late 2010. Is it so?", true)]
    [InlineData("A budget line of ours reads 'UNDP, chair, first half 2010'. Is it accurate?", true)]
    public void What_is_said_by_a_paper_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("The director of UNICEF chaired the group in 2011, right?")]
    [InlineData("The secretary for UNICEF chaired in 2011, right?")]
    [InlineData("Le secrétaire de l'UNESCO dirigeait le groupe en 2011, non ?")]
    public void Of_a_person_at_a_body_the_sources_are_silent(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);
}
