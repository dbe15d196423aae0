using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

/// <summary>In which language a message wishes to be answered, and what it asks beside that.</summary>
public sealed class ReplyWishTests
{
    private static readonly ReplyWish Wishes = new(RealKnowledge.Base.Languages);

    [Theory]
    [InlineData("how many members? réponds en français", "how many members?", "fr")]
    [InlineData("When did WHO join? And UNDP? (answer in French please)", "When did WHO join? And UNDP?", "fr")]
    [InlineData("Combien de présidences connues ? Answer: English.", "Combien de présidences connues ?", "en")]
    [InlineData("who joined last? réponse en VF svp", "who joined last?", "fr")]
    [InlineData("En anglais SVP : quand l'UNICEF a-t-il adhéré ?", "quand l'UNICEF a-t-il adhéré ?", "en")]
    [InlineData("who founded it in french please", "who founded it", "fr")]
    [InlineData("Pouvez-vous m'indiquer, en anglais, qui présidait en 2009 ?", "qui présidait en 2009 ?", "en")]
    [InlineData("Give me the list of members in French.", "Give me the list of members", "fr")]
    [InlineData("pardon, je voulais la réponse en français", "", "fr")]
    [InlineData("EN please", "", "en")]
    [InlineData("Je ne comprends pas l'anglais.", "", "fr")]
    public void A_wish_is_taken_out_of_the_question(string message, string asked, string language)
    {
        var wish = Wishes.Of(message).ShouldNotBeNull();

        wish.Asked.ShouldBe(asked);
        wish.Language.Code.ShouldBe(language);
    }

    [Theory]
    [InlineData("What is the title of the handbook in French?")]
    [InlineData("Comment s'appelle le HCR en anglais svp ?")]
    [InlineData("ILO EN FRANCAIS SVP")]
    [InlineData("How do they write it in English?")]
    [InlineData("La page est en anglais ou en français ?")]
    [InlineData("Traduis FNUAP en anglais")]
    [InlineData("Je ne parle pas bien le français. Qui présidait en mai 2010 ?")]
    [InlineData("Il lit l'anglais : sous quel titre dois-je le chercher ?")]
    public void A_language_that_something_has_or_is_asked_in_is_no_wish(string message) => Wishes.Of(message).ShouldBeNull();

    [Fact]
    public void All_that_the_last_message_asked_is_told_in_the_other_language()
    {
        var first = RealKnowledge.Ask("When did WHO join? And UNDP?");

        var again = RealKnowledge.Ask("en français svp", first.Context);

        again.Language.Code.ShouldBe("fr");
        again.Facts.ShouldBe(first.Facts);
    }
}
