namespace GmgBot.Answers.Tests.Rules;

/// <summary>Whether a body came in before it held the office is judged by its own dates, which are both told.</summary>
public sealed class EntryAndOfficeTests
{
    [Theory]
    [InlineData("Did UNITAR chair before joining?", false, "chaired.unitar.2009-07 member.unitar")]
    [InlineData("L'UNICEF a-t-elle présidé avant d'être membre ?", false, "chaired.unicef.2011-01 member.unicef")]
    [InlineData("Le PNUD est-il entré avant de présider ?", true, "member.undp chaired.undp.2010-01")]
    [InlineData("Le PNUD est-il entré après avoir présidé ?", false, "member.undp chaired.undp.2010-01")]
    [InlineData("Was OHCHR a member before it chaired?", true, "member.ohchr chaired.ohchr.2010-07")]
    [InlineData("Before UNDP chaired, was it a member?", true, "member.undp chaired.undp.2010-01")]
    [InlineData("L'UNITAR a-t-elle présidé après son admission ?", true, "chaired.unitar.2009-07 member.unitar")]
    [InlineData("UNICEF chaired before it joined, right?", false, "chaired.unicef.2011-01 member.unicef")]
    [InlineData("UNICEF joined and later chaired?", true, "member.unicef chaired.unicef.2011-01")]
    [InlineData("L'UNICEF est-elle entrée avant la présidence du PNUD ?", true, "member.unicef chaired.undp.2010-01")]
    [InlineData("Did UNDP chair before UNICEF joined?", false, "chaired.undp.2010-01 member.unicef")]
    public void The_order_is_judged_and_both_are_told(string question, bool verdict, string facts)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Verdict.ShouldBe(verdict);
        string.Join(' ', answer.Facts).ShouldBe(facts);
    }

    [Theory]
    [InlineData("L'OMS est-elle entrée après la présidence du PNUD ?", "member.who chaired.undp.2010-01")]
    [InlineData("Did OHCHR chair after WHO joined?", "chaired.ohchr.2010-07 member.who")]
    public void Of_two_in_one_year_none_is_said_to_be_the_first(string question, string facts)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Verdict.ShouldBeNull();
        string.Join(' ', answer.Facts).ShouldBe(facts);
    }

    [Theory]
    [InlineData("When did UNICEF join?", "Did it chair immediately afterwards?", false)]
    [InlineData("Quand l'UNICEF est-elle entrée ?", "A-t-elle présidé ensuite ?", true)]
    [InlineData("When did UNDP chair?", "Had it joined before that?", true)]
    public void So_is_it_of_the_body_spoken_of(string first, string then, bool verdict) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Did UNDP chair right after joining?")]
    [InlineData("Le PNUD a-t-il présidé peu après son entrée ?")]
    [InlineData("L'UNITAR a-t-elle présidé dès son admission ?")]
    public void A_year_and_more_is_not_at_once(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(false);

    [Fact]
    public void A_term_that_only_another_source_tells_of_counts() =>
        RealKnowledge.Ask("L'ONUDC a-t-il présidé avant son entrée ?").Text.ShouldStartWith("Non. L'Office des Nations Unies contre la drogue et le crime (ONUDC) a rejoint le groupe en avril 2003.");

    [Fact]
    public void Who_never_held_it_is_not_named() =>
        RealKnowledge.Ask("L'OMS a-t-elle présidé avant d'être membre ?").Text.ShouldStartWith("Non, pas d'après les sources");
}
