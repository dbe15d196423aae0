namespace GmgBot.Answers.Tests.Conversation;

/// <summary>A message that doubts one thing of the last answer: its date, its order, that it was all, or that it was so of all.</summary>
public sealed class DoubtedFollowUpTests
{
    [Theory]
    [InlineData("When did UNESCO join?", "really 2007?", true)]
    [InlineData("Quand l'UNESCO est-elle entrée ?", "pas en 2006 ?", false)]
    [InlineData("Qui présidait en 2010 ?", "dans cet ordre ?", true)]
    [InlineData("Did IOM ever chair?", "before UNITAR?", true)]
    [InlineData("Who co-chairs the data group?", "so IOM sits in both?", true)]
    [InlineData("Dans quel groupe de travail trouve-t-on le PNUD ?", "il le dirige tout seul ?", false)]
    [InlineData("Has WHO chaired?", "never?", false)]
    [InlineData("When did UNDP chair?", "the whole of 2010?", false)]
    [InlineData("Quand l'UNFPA est-il entré ?", "2005 ?", false)]
    [InlineData("Qui a présidé en 2010 ?", "en même temps ?", false)]
    [InlineData("Qui l'a fondé ?", "ils sont tous encore membres ?", true)]
    [InlineData("Quels sont les deux derniers membres ?", "les deux la même année ?", true)]
    [InlineData("When was the Geneva Migration Group set up?", "does it still go by that name?", false)]
    [InlineData("Quand le Groupe de Genève sur la migration a-t-il été créé ?", "porte-t-il toujours ce nom ?", false)]
    [InlineData("Who chaired in late 2011?", "and it took over from UNICEF, didn't it?", true)]
    [InlineData("Who chaired in late 2011?", "and it took over from OHCHR, didn't it?", false)]
    public void It_is_judged(string first, string then, bool right) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Who joined in 2007?", "is that all?", "member.unicef")]
    [InlineData("Qui est entré en 2006 ?", "personne d'autre ?", "member.wb")]
    [InlineData("Who are the founders?", "did all of them chair?", "chaired.iom.2007")]
    [InlineData("Who joined in 2006?", "anyone else since?", "member.unesco")]
    public void What_settles_it_is_told(string first, string then, string fact) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain(told => told.StartsWith(fact, StringComparison.Ordinal));

    [Fact]
    public void Another_year_by_itself_asks_who() =>
        RealKnowledge.Ask("and 2009?", RealKnowledge.Ask("When did UNDP chair?").Context).Facts.ShouldContain(told => told.StartsWith("chaired.unitar", StringComparison.Ordinal));
}
