namespace GmgBot.Answers.Tests.Conversation;

/// <summary>"Shorter, please" is answered with the last answer once more, which is short as it is; it never is out of scope.</summary>
public sealed class FormWishTests
{
    [Theory]
    [InlineData("Raconte-moi l'histoire du groupe.", "La version courte.")]
    [InlineData("Quel est l'objectif du groupe ?", "en une phrase ?")]
    [InlineData("Quel est l'objectif du groupe ?", "plus simplement, svp")]
    [InlineData("What is the objective of the GMG?", "in simpler words?")]
    [InlineData("Tell me the history of the group.", "shorter please")]
    [InlineData("Who are the members?", "can you summarise that?")]
    public void The_last_answer_is_told_once_more(string first, string then)
    {
        var told = RealKnowledge.Ask(first);
        RealKnowledge.Ask(then, told.Context).Facts.ShouldBe(told.Facts);
    }

    [Theory]
    [InlineData("Who chaired in 2010?", "and which term was shorter?")]
    [InlineData("Qui présidait en 2010 ?", "en un mot, qui a fondé le groupe ?")]
    public void What_asks_something_of_its_own_is_no_such_wish(string first, string then)
    {
        var told = RealKnowledge.Ask(first);
        RealKnowledge.Ask(then, told.Context).Facts.ShouldNotBe(told.Facts);
    }
}
