namespace GmgBot.Answers.Tests.Rules;

/// <summary>Who took over from whom, however the two are ordered: "X's predecessor was Y" puts Y before X.</summary>
public sealed class SuccessionTests
{
    [Theory]
    [InlineData("UNESCO's predecessor was UNICEF, right?", "Yes.")]
    [InlineData("Was UNESCO's predecessor OHCHR?", "No.")]
    [InlineData("Was it UNDP that OHCHR took over from?", "Yes.")]
    [InlineData("Le successeur du PNUD, c'était le HCDH ?", "Oui.")]
    [InlineData("Le successeur du PNUD, c'était l'UNITAR ?", "Non.")]
    public void Whose_predecessor_it_was_is_kept(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);
}
