namespace GmgBot.Answers.Tests.Conversation;

/// <summary>"It became what?" behind a question about the group that was founded asks for its new name, not for what replaced it in the end.</summary>
public sealed class BecameFollowUpTests
{
    [Theory]
    [InlineData("Qui a fondé le Groupe de Genève ?", "Qu'est-il devenu ?")]
    [InlineData("C'était quoi, le groupe créé en avril 2003 ?", "Il a donné quoi, au final ?")]
    [InlineData("When was the Geneva Migration Group set up?", "It became what?")]
    public void What_was_founded_became_the_group(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain("renamed");

    [Theory]
    [InlineData("Qui préside le GMG ?", "Qu'est-il devenu ?")]
    [InlineData("Qui a fondé le Groupe de Genève ?", "Et aujourd'hui, qu'est devenu le GMG ?")]
    public void What_became_of_the_group_itself_is_another_question(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldNotContain("renamed");
}
