namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Bodies asked about one after another stay on the table, and whoever was just told is meant by "it".</summary>
public sealed class OnTheTableTests
{
    [Theory]
    [InlineData("Que veut dire ONUDC ?|et CNUCED ?|et FNUAP ?|ils étaient là dès le début tous les trois ?", "Non, pas en totalité.")]
    [InlineData("L'UNICEF a présidé quand ?|et l'UNESCO ?|et le PNUD ?|lequel des trois est venu le premier ?", "Le Programme des Nations Unies pour le développement (PNUD) d'abord.")]
    [InlineData("When did UN Women join?|and DESA?|which joined the GMG first?", "UN DESA first, before UN Women.")]
    [InlineData("L'UNITAR, c'est quoi au juste ?|et l'UNICEF ?|ils sont entrés au GMG en même temps ?", "Oui. En même temps.")]
    [InlineData("Did UNICEF and UNESCO join together?|who else came with them?", "UNESCO, UNICEF, the United Nations regional commissions and UNITAR joined the group in November 2007.")]
    [InlineData("Qui préside ?|c'est un membre fondateur ?", "Non : l'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO) ne figure pas parmi les six fondateurs de 2003")]
    [InlineData("How many members are there?|somebody here says 20", "No. The GMG has 16 member institutions")]
    [InlineData("Did UNESCO join in 2007?|did it ever have 14 members?", "Yes. The group had 14 member institutions on 1 December 2007.")]
    [InlineData("Who joined in 2007?|so four?", "Yes. Four bodies in 2007.")]
    [InlineData("How many members besides IOM?|15?", "I only answer questions about")]
    [InlineData("Is the IMF a member?|then give me the whole list", "The 16 member institutions of the GMG, by date of joining")]
    [InlineData("Quelles présidences depuis 2009 ?|les deux dernières ?", "Le Fonds des Nations Unies pour l'enfance (UNICEF) a présidé le GMG de janvier à juin 2011, puis")]
    [InlineData("Who chaired in early 2007?|all year?", "No. The International Organization for Migration (IOM) chaired the GMG from January to June 2007.")]
    [InlineData("Who joined in early 2006?|the second one?", "The United Nations Development Programme (UNDP) joined the group in early 2006.")]
    [InlineData("Qui a rejoint en 2007 ?|le dernier d'entre eux a-t-il présidé ?", "Oui. L'Institut des Nations Unies pour la formation et la recherche (UNITAR) a présidé le GMG")]
    [InlineData("Who joined in 2007?|full names?", "United Nations Educational, Scientific and Cultural Organization (UNESCO); in French:")]
    [InlineData("Who chaired in late 2010?|what does OHCHR stand for?|and before them?", "The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.")]
    [InlineData("La présidence est-elle tournante ?|dans quel ordre ?", "Les sources ne le disent pas.")]
    [InlineData("Did WHO and UN Women join together?|with UNICEF as well?", "No. The United Nations Children's Fund (UNICEF) first.")]
    [InlineData("Who co-chairs the development strategies group?|is UN DESA a co-chair there too?", "No. The International Organization for Migration (IOM) and the United Nations Development Programme (UNDP) co-chair")]
    public void The_last_reply_is_about_them(string turns, string reply) => Talk(turns).Text.ShouldStartWith(reply);

    [Theory]
    [InlineData("Did UNICEF chair in 2010?|and the one after?", "The United Nations Children's Fund (UNICEF) chaired")]
    [InlineData("L'OIM présidait au printemps 2010 ?|et ensuite ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé le GMG de juillet à décembre 2010.")]
    public void A_denial_goes_on_from_the_time_asked(string turns, string reply) => Talk(turns).Text.ShouldStartWith(reply);

    [Fact]
    public void A_denial_says_when_it_was() => RealKnowledge.Ask("Did UNDP chair in May 2011?").Text.ShouldEndWith("The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.");

    private static Answer Talk(string turns)
    {
        var asked = turns.Split('|');
        return asked.Skip(1).Aggregate(RealKnowledge.Ask(asked[0]), (answer, turn) => RealKnowledge.Ask(turn, answer.Context));
    }
}
