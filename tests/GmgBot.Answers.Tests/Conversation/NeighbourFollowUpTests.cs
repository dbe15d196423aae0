namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Who came before or after the chair last told, in the ways that people ask it: the chair that the reply tells first.</summary>
public sealed class NeighbourFollowUpTests
{
    private const string French = "Le HCDH a présidé quand ?";
    private const string English = "When did OHCHR chair?";

    [Theory]
    [InlineData(French, "Qui lui a succédé ?")]
    [InlineData(French, "Qui l'a remplacé ?")]
    [InlineData(French, "Qui a pris le relais ?")]
    [InlineData(French, "À qui a-t-il passé la main ?")]
    [InlineData(French, "Qui a suivi ?")]
    [InlineData(English, "Who succeeded it?")]
    [InlineData(English, "Who replaced it?")]
    [InlineData(English, "Who took over from it?")]
    [InlineData(English, "Who did it hand over to?")]
    public void Whoever_came_after_is_told(string first, string then) => Second(first, then).ShouldStartWith("chaired.unicef.2011-01");

    [Theory]
    [InlineData("Who chaired after IOM?", "And the next one you know of?")]
    [InlineData("Qui a pris la suite de l'OIM au second semestre 2007 ?", "Quelle est alors la présidence suivante que vous connaissez ?")]
    public void The_next_one_that_is_known_is_told_over_a_gap(string first, string then) => Second(first, then).ShouldBe("chaired.unitar.2009-07");

    [Theory]
    [InlineData(French, "Qui l'a précédé ?")]
    [InlineData(French, "Et son prédécesseur ?")]
    [InlineData(French, "À qui a-t-il succédé ?")]
    [InlineData(French, "Qui a-t-il remplacé ?")]
    [InlineData(English, "And who preceded it?")]
    [InlineData(English, "Who did it replace?")]
    [InlineData(English, "Who did it take over from?")]
    public void Whoever_came_before_is_told(string first, string then) => Second(first, then).ShouldStartWith("chaired.undp.2010-01");

    [Theory]
    [InlineData("Who chaired just before the current one?")]
    [InlineData("Qui présidait juste avant la présidence actuelle ?")]
    public void The_present_chair_is_a_limit(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldStartWith("chaired.unicef.2011-01");

    [Theory]
    [InlineData("Quelle agence présidait en août 2010 ?", "Et son sigle anglais ?")]
    [InlineData("Who chaired in August 2010?", "What's its English acronym?")]
    [InlineData("Who chaired in August 2010?", "And its French acronym?")]
    public void The_name_of_the_chair_in_a_language_is_no_wish_for_that_language(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Context.Relation.ShouldBe("named");

    [Theory]
    [InlineData("J'ai lu que le groupe avait pris son nom actuel dès 2003. C'est vrai ?", false)]
    [InlineData("Le groupe porte-t-il son nom actuel depuis 2006 ?", true)]
    public void A_name_lasts_from_its_date_on(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Was UNICEF there in 2005?", false)]
    [InlineData("Were WHO and UN Women there in 2011?", true)]
    [InlineData("L'UNICEF y était en 2008 ?", true)]
    public void To_be_there_is_to_belong(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    private static string Second(string first, string then) => string.Join(' ', RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts);
}
