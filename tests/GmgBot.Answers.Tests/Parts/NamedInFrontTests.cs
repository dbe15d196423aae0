namespace GmgBot.Answers.Tests.Parts;

/// <summary>A body named with a question mark of its own is what the question behind it is about.</summary>
public sealed class NamedInFrontTests
{
    [Theory]
    [InlineData("NATO? Are they in?", "No: the sources do not name NATO among the 16 members of the GMG.")]
    [InlineData("Caritas ? c'est membre ça ?", "Non : les sources ne citent pas Caritas parmi les 16 membres du GMG.")]
    [InlineData("L'UNICEF ? membre ?", "Oui. Le Fonds des Nations Unies pour l'enfance (UNICEF) est membre du GMG ; date d'adhésion : novembre 2007.")]
    [InlineData("Canada?", "No: the sources do not name Canada among the 16 members of the GMG.")]
    public void It_is_judged_as_one(string message, string reply) => RealKnowledge.Ask(message).Text.ShouldBe(reply);
}
