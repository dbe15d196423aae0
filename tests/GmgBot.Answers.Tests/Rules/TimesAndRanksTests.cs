namespace GmgBot.Answers.Tests.Rules;

/// <summary>What a question says of numbers and ranks beside a fact is judged with it.</summary>
public sealed class TimesAndRanksTests
{
    [Theory]
    [InlineData("Did IOM chair for only three months in 2007?", "No. The International Organization for Migration (IOM) chaired the GMG from January to June 2007.")]
    [InlineData("L'OIM n'a-t-elle présidé que trois mois en 2007 ?", "Non. L'Organisation internationale pour les migrations (OIM) a présidé le GMG de janvier à juin 2007.")]
    [InlineData("Did IOM chair for only six months in 2007?", "Yes. The International Organization for Migration (IOM) chaired the GMG from January to June 2007.")]
    [InlineData("Did OHCHR chair for the last time in 2010?", "The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from July to December 2010.")]
    [InlineData("Le HCDH a-t-il présidé pour la dernière fois en 2010 ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé le GMG de juillet à décembre 2010.")]
    [InlineData("Which chair came after UNDP and before UNICEF?", "The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from July to December 2010.")]
    [InlineData("Quelle présidence est venue après le PNUD et avant l'UNICEF ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé le GMG de juillet à décembre 2010.")]
    [InlineData("Which organisation chaired and joined in the same year?", "According to the sources, no body meets both conditions.")]
    [InlineData("Was WHO the 15th member and UN Women the 16th?", "The World Health Organization (WHO) and the United Nations Entity for Gender Equality and the Empowerment of Women (UN Women) are members of the GMG; joined in 2010.")]
    public void The_reply_is(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldBe(reply);

    [Theory]
    [InlineData("How many chairs were founding members?", "Two, ")]
    [InlineData("Combien de présidents étaient des membres fondateurs ?", "Deux, ")]
    [InlineData("Was the group renamed twice?", "No. ")]
    [InlineData("Le groupe a-t-il été rebaptisé deux fois ?", "Non. ")]
    [InlineData("Did UNITAR chair every six months?", "No. ")]
    [InlineData("Did UNITAR chair for the first time in 2009?", "The United Nations Institute for Training and Research (UNITAR) chaired the GMG from July to December 2009.")]
    [InlineData("Which members joined neither in 2006 nor in 2007?", "The others (eight):")]
    [InlineData("Quels membres n'ont rejoint le groupe ni en 2006 ni en 2007 ?", "Les autres (huit) :")]
    public void The_reply_begins(string question, string opening) => RealKnowledge.Ask(question).Text.ShouldStartWith(opening);
}
