namespace GmgBot.Answers.Tests.Rules;

/// <summary>The name in a language of what is only called "the group" is that of the group that is chaired.</summary>
public sealed class GroupNameTests
{
    [Theory]
    [InlineData("What do French speakers call the group?", "Groupe mondial sur la migration")]
    [InlineData("What's the group's French name?", "Groupe mondial sur la migration")]
    [InlineData("Comment s'appelle le groupe chez les anglophones ?", "Global Migration Group")]
    [InlineData("Comment dit-on le nom du groupe en anglais ?", "Global Migration Group")]
    public void The_group_is_named(string question, string name) => RealKnowledge.Ask(question).Text.ShouldContain(name);

    [Theory]
    [InlineData("What's the old name of the group in French?", "Groupe de Genève")]
    [InlineData("What is the French title of the group's handbook?", "Manuel")]
    public void Another_thing_keeps_its_name(string question, string name) => RealKnowledge.Ask(question).Text.ShouldContain(name);
}
