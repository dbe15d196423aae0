using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData("<at>GmgBot</at> Qui présidait en 2010 ?", "Qui présidait en 2010 ?")]
    [InlineData("<at id=\"0\">Gmg Bot</at>&nbsp;who chaired?", "who chaired?")]
    [InlineData("<p>Who <b>chaired</b> in 2010?</p>", "Who  chaired  in 2010?")]
    [InlineData("Qui présidait 🙏🎉 en 2010 ?", "Qui présidait    en 2010 ?")]
    [InlineData("L’UNICEF « présidait » – quand ?", "L'UNICEF \" présidait \" - quand ?")]
    [InlineData("It reads: 'X, chair, 2010'. Right?", "It reads: \"X, chair, 2010\". Right?")]
    [InlineData("The agencies' chair, and the members' heads?", "The agencies' chair, and the members' heads?")]
    [InlineData("J'ai lu ‘l’UNICEF l’a présidé’, vrai ?", "J'ai lu \"l'UNICEF l'a présidé\", vrai ?")]
    [InlineData("quand\u00a0?", "quand ?")]
    [InlineData("when\u200b?\ufeff", "when ?")]
    [InlineData("Ｗｈｏ ｃｈａｉｒｅｄ？", "Who chaired?")]
    [InlineData("¿quién?", "?quién?")]
    [InlineData("Q&amp;A", "Q&A")]
    [InlineData("a < b and <3, <AT id='1'>x</AT> or <a href='u'>it</a>?", "a < b and <3,   or  it ?")]
    [InlineData("I &lt;3 the GMG", "I &lt;3 the GMG")]
    public void Signs_and_markup_are_cleaned_away(string message, string clean) => QuestionText.Clean(message).ShouldBe(clean);

    [Theory]
    [InlineData("Qui présidait en 2010 ? Et en 2011 ?", "Qui présidait en 2010 ?|Et en 2011 ?")]
    [InlineData("Who founded it?\nWho chaired in 2010?", "Who founded it?|Who chaired in 2010?")]
    [InlineData("Who chaired in 2010???", "Who chaired in 2010???")]
    [InlineData("UNICEF joined in 2007. Is that right?", "UNICEF joined in 2007. Is that right?")]
    [InlineData("présidence 2010", "présidence 2010")]
    [InlineData("chair\n2010", "chair 2010")]
    public void A_message_is_parted_into_its_questions(string message, string questions) =>
        QuestionText.Questions(message).ShouldBe(questions.Split('|'));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("?")]
    [InlineData("...!")]
    [InlineData("👍")]
    [InlineData("<at>GmgBot</at>")]
    public void A_message_without_words_holds_no_question(string message) => QuestionText.Questions(message).ShouldBeEmpty();

    [Fact]
    public void Of_a_mail_the_question_is_kept()
    {
        const string Mail = """
            From: Anne <anne@example.org>
            To: bot@example.org
            Subject: présidence
            Bonjour,

            Qui présidait le GMG en octobre 2010 ?

            Merci d'avance,
            Anne Martin
            > Le 3 mai, Paul a écrit :
            > Qui présidait en 2007 ?
            """;

        QuestionText.Questions(Mail).ShouldBe(["Qui présidait le GMG en octobre 2010 ?"]);
    }

    [Fact]
    public void An_English_mail_is_read_likewise()
    {
        const string Mail = "Dear colleague,\nWhen did UNICEF join the GMG?\nBest regards,\nJ. Smith\nChief of the chair, did you know?";

        QuestionText.Questions(Mail).ShouldBe(["When did UNICEF join the GMG?"]);
    }

    [Fact]
    public void A_mail_that_is_all_quotation_is_read_all_the_same() =>
        QuestionText.Questions("> Who chaired the GMG\n> in October 2010?").ShouldHaveSingleItem().ShouldContain("October 2010?");

    [Fact]
    public void At_most_five_questions_are_taken() =>
        QuestionText.Questions(string.Concat(Enumerable.Repeat("Who chaired? ", 20))).Count.ShouldBe(5);

    [Fact]
    public void A_message_of_any_length_is_read() => QuestionText.Questions(new string('a', 100_000)).ShouldHaveSingleItem().Length.ShouldBe(QuestionText.MaximumLength);

    [Fact]
    public void A_broken_pair_of_surrogates_does_no_harm() => QuestionText.Questions("who chaired \ud83d in 2010?").ShouldHaveSingleItem();
}
