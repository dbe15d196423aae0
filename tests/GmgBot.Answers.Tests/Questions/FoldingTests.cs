using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("chair", "chair")]
    [InlineData("UNICEF", "unicef")]
    [InlineData("Présidée", "presidee")]
    [InlineData("ÀÂÇÉÈÊËÎÏÔÙÛÜŸ", "aaceeeeiiouuuy")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("cæcum", "caecum")]
    [InlineData("straße", "strasse")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("Noe\u0308l", "noel")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("COMMISSION", "commission")]
    [InlineData("2010", "2010")]
    [InlineData("ООН", "оон")]
    [InlineData("移民组织", "移民组织")]
    [InlineData("الهجرة", "الهجرة")]
    public void Case_and_accents_are_folded_away(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Theory]
    [InlineData("Éducation")]
    [InlineData("LE GROUPE DE GENÈVE")]
    [InlineData("cœur")]
    public void Folding_twice_changes_nothing_more(string text) => Folding.Fold(Folding.Fold(text)).ShouldBe(Folding.Fold(text));
}
