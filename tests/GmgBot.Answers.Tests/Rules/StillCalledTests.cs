namespace GmgBot.Answers.Tests.Rules;

/// <summary>Until when the group had its first name, and that it had one.</summary>
public sealed class StillCalledTests
{
    [Theory]
    [InlineData("Was it still the Geneva Group in 2005?", true)]
    [InlineData("Was it still the Geneva Migration Group in 2008?", false)]
    [InlineData("Était-ce encore le Groupe de Genève en 2005 ?", true)]
    public void Whether_it_still_had_it(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("How many names has it had?", "The GMG was formerly called the Geneva Migration Group")]
    [InlineData("Combien de noms a-t-il eus ?", "Le GMG s'appelait auparavant le Groupe de Genève sur la migration")]
    [InlineData("Which name came first?", "The GMG was formerly called the Geneva Migration Group")]
    [InlineData("What was the original name of the body?", "The GMG was formerly called the Geneva Migration Group")]
    public void Which_it_was(string question, string told) => RealKnowledge.Ask(question).Text.ShouldStartWith(told);
}
