using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests.Knowledge;

public class AlternativesTests
{
    [Theory]
    [InlineData("the chair", "the chair")]
    [InlineData("{took|held} the {reins|helm}", "took the reins; took the helm; held the reins; held the helm")]
    [InlineData("from {whom}", "from whom")]
    public void A_phrase_stands_for_each_choice_of_its_alternatives(string phrase, string expected)
    {
        Assert.False(Alternatives.IsBroken(phrase));
        Assert.Equal(expected, string.Join("; ", Alternatives.Of(phrase)));
    }

    [Theory]
    [InlineData("{took|held the reins")]
    [InlineData("took|held} the reins")]
    [InlineData("{took|{held}} the reins")]
    public void A_brace_without_its_other_half_is_broken(string phrase) => Assert.True(Alternatives.IsBroken(phrase));
}
