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
    [InlineData("Was UNITAR replaced by UNDP?", "Yes.")]
    [InlineData("UNICEF has the chair; was its predecessor OHCHR?", "Yes.")]
    [InlineData("UNICEF has the chair; was its predecessor UNDP?", "No.")]
    [InlineData("L'UNESCO préside ; son prédécesseur était-il l'UNICEF ?", "Oui.")]
    [InlineData("L'UNICEF puis l'UNESCO, sans personne entre les deux, c'est bien ça ?", "Oui.")]
    [InlineData("UNDP then UNICEF, with nobody in between, right?", "No.")]
    [InlineData("UNITAR was followed by UNDP, wasn't it?", "Yes.")]
    [InlineData("UNDP was followed by UNITAR as chair", "No.")]
    [InlineData("L'UNITAR a été suivi par le PNUD", "Oui.")]
    public void Whose_predecessor_it_was_is_kept(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);

    [Theory]
    [InlineData("Who was UNDP followed by?", "chaired.ohchr.2010-07")]
    [InlineData("OHCHR was followed by whom in the chair?", "chaired.unicef.2011-01")]
    public void Whoever_followed_is_told(string question, string fact) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldStartWith(fact);
}
