namespace GmgBot.Answers.Tests.Rules;

/// <summary>Questions that are hardly more than a name: the facts that the reply tells.</summary>
public sealed class BareQuestionTests
{
    [Theory]
    [InlineData("UNESCO 2011", "chaired.unesco.2011-07")]
    [InlineData("IOM 2007", "chaired.iom.2007-01")]
    [InlineData("UNDP 2006", "member.undp")]
    [InlineData("UNITAR dates", "chaired.unitar.2009-07 member.unitar")]
    [InlineData("previous chair", "chaired.unicef.2011-01")]
    [InlineData("le président précédent", "chaired.unicef.2011-01")]
    public void A_name_with_a_date_tells_what_was_then(string question, string facts) => Facts(question).ShouldBe(facts);

    [Theory]
    [InlineData("UNESCO", "joined when", "member.unesco")]
    [InlineData("UNICEF", "chair?", "chaired.unicef.2011-01")]
    [InlineData("What does UNESCO stand for?", "chaired when", "chaired.unesco.2011-07")]
    [InlineData("What happened in 2006?", "who joined", "member.undesa member.undp member.unfpa member.wb")]
    public void A_bare_verb_is_about_what_was_spoken_of(string first, string second, string facts) =>
        string.Join(' ', RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("Who chaired before and after UNDP", "chaired.unitar.2009-07 chaired.ohchr.2010-07")]
    [InlineData("how many joined in 2007 and 2010 in all", "member.unesco member.unicef member.unrc member.unitar member.who member.unwomen")]
    [InlineData("Who came next after the founders?", "member.undesa member.undp member.unfpa member.wb")]
    [InlineData("Which organisation did follow after the human rights office?", "chaired.unicef.2011-01")]
    [InlineData("What does UN DESA co-chair with IOM?", "cochairs.iom.data cochairs.undesa.data")]
    [InlineData("In whose lap did the presidency fall once UNDP's half-year was up?", "chaired.ohchr.2010-07")]
    [InlineData("From whose hands did OHCHR receive the gavel?", "chaired.undp.2010-01")]
    [InlineData("Did UNESCO chair before or after joining?", "member.unesco chaired.unesco.2011-07")]
    [InlineData("Who brought the tally to sixteen?", "member.who member.unwomen")]
    [InlineData("Which hat did UNESCO wear in late 2011?", "chaired.unesco.2011-07")]
    [InlineData("Which agency has both chaired the GMG and co-chairs a working group?", "chaired.iom.2007-01 chaired.undp.2010-01")]
    [InlineData("How much later than UNDP did UNICEF join?", "member.undp member.unicef")]
    public void What_is_asked_in_few_words_is_told(string question, string facts) => Facts(question).ShouldBe(facts);

    private static string Facts(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts);
}
