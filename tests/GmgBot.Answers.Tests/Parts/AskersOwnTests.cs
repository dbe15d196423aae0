namespace GmgBot.Answers.Tests.Parts;

/// <summary>What the asker tells of himself in front of a question is not answered in its place, nor does it take the yes away.</summary>
public sealed class AskersOwnTests
{
    [Theory]
    [InlineData("I'm writing a caption for a picture from Feb 2010. Whose turn was it to lead?", "UNDP")]
    [InlineData("I'm proofreading a book. What year was the group created?", "April 2003")]
    [InlineData("My father used to work for one of these agencies. How many members are there?", "16")]
    [InlineData("Je traduis une brochure pour un musée. Quel est l'objectif du groupe ?", "promouvoir")]
    [InlineData("Je prépare une affiche sur le manuel. En quelle année le groupe est-il né ?", "avril 2003")]
    public void The_question_behind_it_is_answered(string message, string told) => RealKnowledge.Ask(message).Text.ShouldContain(told);

    [Theory]
    [InlineData("I'm filling in a timeline and one box is empty. Is UNESCO a member?", true)]
    [InlineData("On m'a refilé un tableau à compléter. La FAO est-elle membre ?", false)]
    public void A_claim_behind_it_is_judged(string message, bool verdict) => RealKnowledge.Ask(message).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("I've got the handbook open in front of me. Who pushed for it?", "IOM")]
    [InlineData("J'ai la photo devant moi. De qui est-elle ?", "Anke Strauss")]
    public void What_the_question_leans_on_stays(string message, string told) => RealKnowledge.Ask(message).Text.ShouldContain(told);
}
