namespace GmgBot.Answers.Tests.Parts;

/// <summary>"Yes or no?" behind a question asks nothing more, and no phrase reaches from one sentence into the next.</summary>
public sealed class BareVerdictTailTests
{
    [Theory]
    [InlineData("Who chaired in early 2010? Yes or no?", "The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.")]
    [InlineData("L'UNICEF est-elle membre ? Oui ou non ?", "Oui. Le Fonds des Nations Unies pour l'enfance (UNICEF) est membre du GMG ; date d'adhésion : novembre 2007.")]
    public void It_is_passed_over(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldBe(reply);

    [Theory]
    [InlineData("I need it for a show. Was the mandate redefined?", "Yes. The group's mandate was redefined in early 2006")]
    [InlineData("For a sidebar: did the group have 15 members in 2008?", "No. The group had 14 member institutions in 2008.")]
    [InlineData("Right then. Name the six founders", "The Geneva Migration Group, from which the GMG emerged")]
    public void A_sentence_in_front_changes_no_verdict(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldStartWith(reply);
}
