using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?!", "")]
    [InlineData("Qui présidait en 2010 ?", "qui presidait en 2010")]
    [InlineData("L'UNICEF a-t-il adhéré ?", "l unicef a t il adhere")]
    [InlineData("co-chair", "co chair")]
    [InlineData("U.N.H.C.R. joined", "unhcr joined")]
    [InlineData("l'O.I.M", "l oim")]
    [InlineData("the U.N. chair", "the un chair")]
    [InlineData("Que veut dire G-M-G ?", "que veut dire gmg")]
    [InlineData("le sigle O I M", "le sigle oim")]
    [InlineData("A B ou C", "a b ou c")]
    [InlineData("didn't UNDP chair?", "did not undp chair")]
    [InlineData("wasnt it IOM", "was not it iom")]
    [InlineData("I DON'T know dont want", "i do not know dont want")]
    [InlineData("ils sont présidents, isn't it?", "ils sont presidents is not it")]
    [InlineData("U.N.Foo and a.b2", "unfoo and a b2")]
    [InlineData("A B C De", "abc de")]
    [InlineData("15/10/2010", "15 10 2010")]
    [InlineData("S2-2010", "s2 2010")]
    [InlineData("in 2010.In 2011", "in 2010 in 2011")]
    [InlineData("données&recherche", "donnees recherche")]
    public void Words_are_cut_and_folded(string text, string words) =>
        string.Join(' ', Tokenizer.Cut(text).Select(token => token.Folded)).ShouldBe(words);

    [Fact]
    public void Each_word_keeps_how_it_was_written_and_what_stood_before_it()
    {
        var tokens = Tokenizer.Cut("Qui, l'UNICEF/OMS ?");

        tokens.Select(token => token.Text).ShouldBe(["Qui", "l", "UNICEF", "OMS"]);
        tokens.Select(token => token.Gap).ShouldBe(["", ", ", "'", "/"]);
    }

    [Theory]
    [InlineData("UNICEF", true)]
    [InlineData("ONU2", true)]
    [InlineData("Unicef", false)]
    [InlineData("A", false)]
    [InlineData("2010", false)]
    public void Words_in_capitals_are_known_as_such(string word, bool isUpper) => Tokenizer.Cut(word)[0].IsUpper.ShouldBe(isUpper);

    [Fact]
    public void A_corrected_word_is_looked_up_as_corrected_and_shown_as_written()
    {
        var token = Tokenizer.Cut("chiared")[0] with { Corrected = "chaired" };

        token.Word.ShouldBe("chaired");
        token.Text.ShouldBe("chiared");
    }
}
