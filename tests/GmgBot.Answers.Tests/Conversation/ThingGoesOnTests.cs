namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Follow-ups that go on about a thing just told without naming it: what it is, how many there are, the other one.</summary>
public sealed class ThingGoesOnTests
{
    [Theory]
    [InlineData("y a des groupes de travail ?", "c'est quoi ?", "wg-list")]
    [InlineData("does IOM co-chair working groups?", "how many has the GMG got?", "wg-list")]
    [InlineData("qui copréside les deux groupes de travail ?", "et comment ils s'appellent, ces deux groupes ?", "wg-list")]
    [InlineData("IOM and UNDP co-chair the mainstreaming one, right?", "and the other, data and research?", "cochairs.undesa.data")]
    [InlineData("Le GMG a-t-il publié quelque chose en 2010 ?", "Sur quel sujet ?", "handbook.title")]
    [InlineData("how many working groups has the GMG got?", "and members?", "member.iom")]
    [InlineData("Who launched the handbook?", "how many members has the GMG got?", "member.iom")]
    public void What_is_meant_is_told(string first, string then, string fact) => Then(first, then).Facts.ShouldContain(fact);

    [Theory]
    [InlineData("When did UNHCR join?", "is it HCR in French?", true)]
    [InlineData("L'OIT en fait partie ?", "c'est ILO en anglais ?", true)]
    [InlineData("L'OIT en fait partie ?", "c'est WHO en anglais ?", false)]
    public void A_name_put_forward_in_the_other_language_is_judged(string first, string then, bool right) => Then(first, then).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Comment s'appelle la personne qui préside le GMG au nom de l'UNESCO ?", "Et pour l'UNICEF, juste avant ?")]
    public void What_was_not_told_stays_untold(string first, string then) => Then(first, then).Outcome.ShouldBe(Outcome.NotInSources);

    private static Answer Then(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context);
}
