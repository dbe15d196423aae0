using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    [InlineData("Une seule phrase", "Une seule phrase")]
    [InlineData("Il vient. Elle part ! Qui reste ?", "Il vient.|Elle part !|Qui reste ?")]
    [InlineData("M. Dupont cite J. Martin. Il part.", "M. Dupont cite J. Martin.|Il part.")]
    [InlineData("Le taux est de 3.5 %. Il monte.", "Le taux est de 3.5 %.|Il monte.")]
    [InlineData("He said \"no.\" Then he left.", "He said \"no.\"|Then he left.")]
    [InlineData("Premier point\nSecond point", "Premier point|Second point")]
    [InlineData("他来了。她走了！", "他来了。|她走了！")]
    [InlineData("هل جاء؟ نعم.", "هل جاء؟|نعم.")]
    [InlineData("Аэропорт (см. список) занимает 160 кв. миль. Он новый.", "Аэропорт (см. список) занимает 160 кв. миль.|Он новый.")]
    [InlineData("« Adieu ! » dit-il. Elle part.", "« Adieu ! » dit-il.|Elle part.")]
    [InlineData("En Brown v. Board, EE. UU. perdió. Luego ganó.", "En Brown v. Board, EE. UU. perdió.|Luego ganó.")]
    [InlineData("Deux points.\npuis un autre", "Deux points.|puis un autre")]
    public void A_text_falls_into_its_sentences(string text, string sentences) =>
        string.Join('|', SentenceSplitter.Split(text).Select(range => range.In(text))).ShouldBe(sentences);
}
