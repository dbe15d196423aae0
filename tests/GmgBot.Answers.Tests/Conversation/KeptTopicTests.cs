namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Short follow-ups stay with what was spoken of, and a silence leaves no guess behind.</summary>
public sealed class KeptTopicTests
{
    [Theory]
    [InlineData("Le mandat a-t-il été redéfini ?", "Et en 2010 ?", false)]
    [InlineData("Was it renamed in 2006?", "Was that in 2007?", false)]
    [InlineData("Who chaired in 2010?", "Did they all join in 2007?", false)]
    [InlineData("Who joined in 2007?", "Did they all join in 2007?", true)]
    [InlineData("Who joined in 2007?", "Did they all chair?", false)]
    [InlineData("Who chaired in 2010?", "Are they all members?", true)]
    [InlineData("Was the mandate redefined?", "And the name too?", true)]
    [InlineData("At which levels does it meet?", "Regularly?", true)]
    public void A_date_or_all_of_them_is_judged(string first, string then, bool right) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Why was the group enlarged?", "When?", "In early 2006 the Geneva Migration Group was enlarged")]
    [InlineData("Pourquoi le groupe s'est-il élargi ?", "Et en 2007 ?", "L'UNESCO, l'UNICEF")]
    [InlineData("L'OIM appartient-elle à l'ONU ?", "Et en 2007 ?", "Ce que les sources disent de 2007")]
    [InlineData("Combien coûte le manuel ?", "Et le HCR ?", "Ce que les sources disent du HCR")]
    [InlineData("Who co-chairs the data group?", "Who is the chair?", "As of the source's date (July-December 2011): The United Nations Educational")]
    [InlineData("Quels sont les groupes de travail ?", "En anglais ?", "The GMG has two working groups")]
    [InlineData("When did WHO join?", "Who took the photo according to your source?", "The photo was taken by Anke Strauss")]
    [InlineData("When did IOM join?", "Same for UNESCO", "The United Nations Educational")]
    [InlineData("Quel groupe du GMG s'occupe de la stratégie nationale de développement ?", "et qui est à sa tête ?", "L'Organisation internationale pour les migrations (OIM) et le Programme")]
    [InlineData("What working groups does the GMG have?", "Which one is UN DESA in?", "The United Nations Department of Economic and Social Affairs (UN DESA) co-chairs the Working Group on Data")]
    [InlineData("Quels sont les groupes de travail ?", "Dans lequel est le PNUD ?", "Le Programme des Nations Unies pour le développement (PNUD) copréside le Groupe de travail sur l'intégration")]
    [InlineData("Qui copréside le groupe sur les données ?", "Et l'autre groupe, il travaille sur quoi ?", "L'Organisation internationale pour les migrations (OIM) et le Programme")]
    [InlineData("C'est quoi le GMG ?", "Revenons à l'OIM", "Ce que les sources disent de l'OIM")]
    [InlineData("What is UN Women?", "When was the GMG created?", "The Geneva Migration Group")]
    [InlineData("C'est quoi ONU-Femmes ?", "Quand le GMG a-t-il été créé ?", "Le Groupe de Genève sur la migration")]
    public void What_is_told_is_of_the_thing_meant(string first, string then, string told) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Text.ShouldStartWith(told);

    [Theory]
    [InlineData("Did UNICEF by any chance chair in 2011?")]
    [InlineData("L'OIM a-t-elle présidé le GMG, par exemple ?")]
    [InlineData("L'OIM copréside-t-elle le groupe sur la recherche ?")]
    [InlineData("D'accord, mais quand l'OMS est-elle entrée ?")]
    public void Words_that_add_nothing_silence_nothing(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.Answered);

    [Theory]
    [InlineData("Who chaired in the first half of 2010?", "Any other then?")]
    [InlineData("Who chaired in 2010?", "please, any other then?")]
    public void What_is_left_out_ends_with_the_message(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Text.ShouldNotBeEmpty();
}
