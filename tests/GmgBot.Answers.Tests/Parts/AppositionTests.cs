namespace GmgBot.Answers.Tests.Parts;

/// <summary>What is told of a body between its name and the question is not what is asked.</summary>
public sealed class AppositionTests
{
    [Theory]
    [InlineData("UNESCO, which chaired in late 2011, was it happy about that?")]
    [InlineData("UNICEF, handed the gavel in early 2011, does it miss it?")]
    [InlineData("ILO, aboard from day one, does it feel at home?")]
    [InlineData("The handbook, out since 2010, does it sell well?")]
    [InlineData("L'UNICEF, présidente début 2011, voulait-elle rester ?")]
    [InlineData("L'OIM, qui copréside les deux groupes, paie-t-elle les voyages ?")]
    [InlineData("Le HCDH, aux commandes fin 2010, a-t-il trouvé cela dur ?")]
    [InlineData("La photo, prise en 2007, est-elle accrochée dans le hall ?")]
    public void What_no_source_tells_is_not_answered_with_what_is_told_beside_it(string question)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Outcome.ShouldBe(Outcome.NotInSources);
        answer.Verdict.ShouldBeNull();
    }

    [Theory]
    [InlineData("WHO, admitted in 2010, was it a founder?", false, "member.who")]
    [InlineData("UNDP, which co-chairs the group on mainstreaming, did it chair the GMG?", true, "chaired.undp.2010-01")]
    [InlineData("L'UNESCO, qui présidait fin 2011, est-elle entrée en 2007 ?", true, "member.unesco")]
    [InlineData("Le manuel, lancé en 2010, est-il à l'initiative de l'OIM ?", true, "handbook.initiative")]
    public void What_is_asked_behind_it_is_judged(string question, bool verdict, string fact)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Verdict.ShouldBe(verdict);
        answer.Facts.ShouldContain(fact);
    }

    [Theory]
    [InlineData("UNESCO, chair in late 2011, is that right?", true)]
    [InlineData("L'OMS, membre depuis 2010, c'est bien ça ?", true)]
    public void What_is_only_to_be_confirmed_is_the_question(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);
}
