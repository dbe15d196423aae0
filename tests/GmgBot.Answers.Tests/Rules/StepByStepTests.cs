namespace GmgBot.Answers.Tests.Rules;

/// <summary>Where the number at every step is asked for, all of them are told, and not one of them.</summary>
public sealed class StepByStepTests
{
    [Theory]
    [InlineData("What was the total after every wave?")]
    [InlineData("Membership after each intake, please.")]
    [InlineData("Six at first; and then, with each wave, how many in all?")]
    [InlineData("Growth of the membership: what was the number after each step?")]
    [InlineData("The headcount's path from 2003 to 2010, in numbers?")]
    public void Each_number_stands_beside_its_date(string question) => RealKnowledge.Ask(question).Items.ShouldBe(
    [
        "April 2003: six (joined: IOM, ILO, OHCHR, UNCTAD, UNHCR and UNODC)",
        "Early 2006: ten (joined: UN DESA, UNDP, UNFPA and the World Bank)",
        "November 2007: 14 (joined: UNESCO, UNICEF, the United Nations regional commissions and UNITAR)",
        "2010: 16 (joined: WHO and UN Women)",
    ]);

    [Theory]
    [InlineData("Quel était le total après chaque vague ?")]
    [InlineData("Combien après chaque entrée ?")]
    [InlineData("L'effectif à chaque palier, du premier au dernier ?")]
    [InlineData("L'évolution de l'effectif, année par année, en chiffres ?")]
    public void In_French_too(string question) => RealKnowledge.Ask(question).Items.ShouldBe(
    [
        "Avril 2003 : six (arrivées : l'OIM, l'OIT, le HCDH, la CNUCED, le HCR et l'ONUDC)",
        "Début 2006 : dix (arrivées : ONU-DESA, le PNUD, le FNUAP et la Banque mondiale)",
        "Novembre 2007 : 14 (arrivées : l'UNESCO, l'UNICEF, les commissions régionales des Nations Unies et l'UNITAR)",
        "2010 : 16 (arrivées : l'OMS et ONU-Femmes)",
    ]);

    [Theory]
    [InlineData("How many members were there at the end of 2007?", "The group had 14 member institutions in late 2007.")]
    [InlineData("Combien étaient-ils fin 2006 ?", "Le groupe comptait dix institutions membres à la fin de 2006.")]
    public void One_number_is_told_alone(string question, string text) => RealKnowledge.Ask(question).Text.ShouldBe(text);

    [Theory]
    [InlineData("From how many to how many did they go in November 2007?", "The group had ten member institutions at the beginning of the period (November 2007), and 14 at the end.")]
    [InlineData("Combien étaient-ils avant et après novembre 2007 ?", "Le groupe comptait dix institutions membres au début de la période (novembre 2007), et 14 à la fin.")]
    public void On_both_sides_of_a_time_two_numbers_are_told(string question, string text) => RealKnowledge.Ask(question).Text.ShouldBe(text);
}
