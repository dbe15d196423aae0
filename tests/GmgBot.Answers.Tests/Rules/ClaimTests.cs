namespace GmgBot.Answers.Tests.Rules;

/// <summary>What a question puts forward to be confirmed: whether it is so.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("UNESCO puis UNICEF, c'est l'ordre des présidences ?", false)]
    [InlineData("L'OIT puis l'UNICEF sont entrées ?", true)]
    [InlineData("UNITAR, PNUD, UNICEF, HCDH : c'est le bon ordre ?", false)]
    [InlineData("OHCHR, then UNDP: right order for the presidency?", false)]
    [InlineData("My slide puts UNESCO in front of UNICEF as chair. Is that OK?", false)]
    [InlineData("UNITAR, then UNDP, then OHCHR: is that the right order?", true)]
    [InlineData("L'UNICEF, puis l'UNESCO ont présidé en 2011, c'est vrai ?", true)]
    [InlineData("L'UNICEF, puis l'UNESCO ont présidé en 2010, c'est vrai ?", false)]
    public void A_row_of_bodies_is_judged_as_an_order(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Does the GMG count the World Bank among its own?", true)]
    [InlineData("Le manuel est-il plus ancien que 2009 ?", false)]
    [InlineData("Is the handbook older than 2012?", true)]
    [InlineData("Avril 2003 : est-ce bien la date de création du groupe ?", true)]
    [InlineData("2007 : est-ce la date de création du groupe ?", false)]
    [InlineData("Promouvoir des normes, c'est bien dans l'objectif du GMG ?", true)]
    [InlineData("Does UNESCO's turn run into next year?", false)]
    [InlineData("Entre l'UNITAR et le HCDH, y a-t-il eu une autre présidence ?", true)]
    [InlineData("Is UNESCO the last chair on the page?", true)]
    [InlineData("Does UNDP run the group on data together with IOM?", false)]
    public void What_is_asked_for_a_yes_or_no_gets_it(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Hello, I'm fact-checking an article which says UNHCR was one of the founders of the Geneva Migration Group. Is that so?", true)]
    [InlineData("My cousin Pia, who lives in Rome, insists that FAO is a founder. Is that so?", false)]
    [InlineData("Mon collègue Marc, qui vit à Genève, prétend que le groupe d'origine a été créé par les chefs de six organisations. Il a raison ?", true)]
    public void The_pronoun_of_whoever_says_so_asks_nothing(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Le PNUD a-t-il été à la tête entre l'UNITAR et le HCDH ?", true)]
    [InlineData("Was UNICEF chair between UNITAR and OHCHR?", false)]
    public void A_body_between_two_others_is_judged_by_the_time_between_them(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Le GMG a-t-il été créé par les chefs de secrétariat ?", true)]
    [InlineData("Was the Geneva group created by the executive heads of ten organizations?", false)]
    [InlineData("Was it founded by heads of state?", false)]
    public void Who_is_said_to_have_founded_it_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Ma collègue Nadège soutient que le groupe avait déjà seize membres à la fin de 2007 : a-t-elle raison ?", false)]
    [InlineData("« Le GMG se réunit régulièrement, sous une présidence tournante de six mois. » Donc deux agences aux manettes par an ?", true)]
    [InlineData("Une seule présidence par an ?", false)]
    [InlineData("Is there a working group on data and research?", true)]
    public void Whoever_says_so_or_concludes_it_is_no_part_of_the_claim(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("UNESCO was not among the founders, right?", true)]
    [InlineData("Kindly confirm that UNESCO was not amongst the founders.", true)]
    [InlineData("UN DESA wasn't among the founders, was it?", false)]
    [InlineData("UNDP was not a member in 2005, right?", true)]
    [InlineData("Is it true that UNDP was not a member in 2005?", true)]
    [InlineData("UNESCO wasn't yet a member in 2006, was it?", false)]
    [InlineData("UNICEF did not chair in 2010, did it?", false)]
    [InlineData("L'UNESCO n'est pas fondatrice, n'est-ce pas ?", true)]
    [InlineData("The group was not called GMG in 2004, right?", true)]
    [InlineData("The handbook didn't come out in 2010, right?", false)]
    [InlineData("It wasn't founded in 2004, was it?", false)]
    [InlineData("No member was added in 2007. Confirm.", false)]
    public void A_denial_is_confirmed_as_its_tag_asks(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Nobody but IOM founded it?", false)]
    [InlineData("No one but UNESCO joined in 2007, right?", false)]
    [InlineData("Did anyone but UNDP chair in 2010?", true)]
    [InlineData("Did anyone apart from UNICEF chair in the first half of 2011?", false)]
    [InlineData("Did anyone but IOM found it?", true)]
    public void Whoever_is_left_out_leaves_others_or_none(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Did all members join in 2003?", false)]
    [InlineData("Did every member join at the same time?", false)]
    [InlineData("Were there more members in 2010 than in 2007?", true)]
    [InlineData("Were there fewer members in 2006 than in 2010?", true)]
    [InlineData("Was it smaller in 2010 than in 2006?", false)]
    [InlineData("Were there more members in 2009 than in 2008?", false)]
    [InlineData("Y avait-il plus de membres en 2010 qu'en 2007 ?", true)]
    public void What_is_said_of_all_members_or_of_their_number_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Did UNDP start chairing in March 2010?", false)]
    [InlineData("Did UNDP start chairing in January 2010?", true)]
    [InlineData("Had UN Women joined when UNESCO took over?", true)]
    [InlineData("Is it correct that UNESCO's chairmanship ends in June 2011?", false)]
    [InlineData("UNESCO's term ends in December 2011, right?", true)]
    [InlineData("Le mandat de l'UNESCO se termine-t-il en juin 2011 ?", false)]
    public void A_term_begins_and_ends_when_it_does(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Isn't it true that the drugs and crime people were among those who started it?", true)]
    [InlineData("UN Women came last, together with the health people; is that accurate?", true)]
    [InlineData("The human rights office did its six months in the second half of 2010, and it was preceded by the World Bank, I take it?", false)]
    [InlineData("You would agree with me, would you not, that the World Bank came in early 2006?", true)]
    [InlineData("The photo is by UNICEF, isn't it?", false)]
    [InlineData("Were UNDP and OHCHR chairs in the same year?", true)]
    [InlineData("Did UNITAR and UNDP chair in the same year?", false)]
    [InlineData("The leaflet says the group counts 14 agencies; is that still so?", false)]
    public void A_claim_in_many_words_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Are firms or NGOs members of the GMG?")]
    [InlineData("Do any churches belong to the group?")]
    [InlineData("Is the GMG open to private companies?")]
    [InlineData("Le secteur privé a-t-il un siège au groupe ?")]
    [InlineData("Y a-t-il des syndicats ou des Églises dans le GMG ?")]
    [InlineData("Les États membres siègent-ils au groupe ?")]
    [InlineData("Did UNFPA lead the group in 2010 or 2011?")]
    [InlineData("Admit it: UNICEF is still pulling the strings?")]
    [InlineData("L'UNICEF dirige encore ?")]
    public void What_the_sources_name_others_for_is_denied(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(false);

    [Theory]
    [InlineData("The mandate was not changed in 2007, right?", true)]
    [InlineData("The mandate stayed the same in 2006, correct?", false)]
    [InlineData("Le nom n'a pas changé en 2007, exact ?", true)]
    [InlineData("ILO and UNODC founded it together?", true)]
    [InlineData("Did IOM and WHO found it together?", false)]
    public void What_did_not_change_and_who_did_it_together_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("What job had UNESCO in the group in autumn 2011?", "chaired.unesco.2011-07")]
    [InlineData("As what was UNICEF acting in the GMG in March 2011?", "chaired.unicef.2011-01")]
    [InlineData("En 2010, le HCDH occupait quel poste au sein du groupe ?", "chaired.ohchr.2010-07")]
    public void The_role_of_a_body_at_a_date_is_told_and_not_confirmed(string question, string facts)
    {
        var answer = RealKnowledge.Ask(question);

        string.Join(' ', answer.Facts).ShouldBe(facts);
        answer.Verdict.ShouldBeNull();
    }

    [Theory]
    [InlineData("Is the chair elected for two years?", false)]
    [InlineData("I hear the head gets elected for a decade. Right?", false)]
    [InlineData("A chair stays for one year, or?", false)]
    [InlineData("One body has the controls for two quarters and then leaves, true?", true)]
    [InlineData("Il paraît que le chef est élu pour une décennie. Vrai ?", false)]
    [InlineData("Aucun ne dure plus d'un semestre aux commandes : c'est la durée prévue ?", true)]
    [InlineData("Six mois dans le siège et dehors, c'est le contrat ?", true)]
    public void How_long_a_term_is_said_to_last_is_judged_however_the_chair_comes_to_it(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Il y a un chef fixe ou bien ça bouge ?")]
    [InlineData("Permanent chair or rotating one?")]
    [InlineData("Does the same one stay boss or do they change about?")]
    public void A_choice_of_what_lasts_or_changes_is_told(string question)
    {
        var answer = RealKnowledge.Ask(question);

        string.Join(' ', answer.Facts).ShouldBe("term-length");
        answer.Verdict.ShouldBeNull();
    }

    [Theory]
    [InlineData("Le manuel paru en 2010, c'est une initiative du HCR ?")]
    [InlineData("The 2010 publication was UNDP's doing, was it?")]
    [InlineData("En 2006 ils étaient dix. Le compte est-il toujours le bon ?")]
    [InlineData("In 2008 they were 14, is that still so?")]
    [InlineData("UNICEF chaired in early 2011, is that still the case?")]
    [InlineData("Back in 2006 they were ten. Does that number hold to this day?")]
    public void A_date_that_says_which_one_or_when_it_was_so_is_no_claim_of_its_own(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(false);

    [Theory]
    [InlineData("There were four at the launch. True? Names please.", false)]
    [InlineData("Ils étaient six au départ, vrai ? Donnez les noms.", true)]
    [InlineData("Initially there were ten of them, correct?", false)]
    [InlineData("Au début il y avait un seul groupe de travail, vrai ?", false)]
    public void The_number_at_the_start_is_judged_though_the_names_are_asked_for_too(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("L'UNESCO tient la présidence de l'UNICEF, non ?", true)]
    [InlineData("UNICEF has the chair from OHCHR, correct?", true)]
    [InlineData("Le HCDH tient la présidence de l'UNITAR, non ?", false)]
    [InlineData("Le PNUD a détrôné l'OIM, vrai ?", false)]
    public void To_hold_the_chair_of_a_body_is_to_have_it_from_that_body(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("De mon temps, la Banque mondiale ne se mêlait pas de ces affaires. En fait-elle vraiment partie ?", true)]
    [InlineData("WHO never mixed with that crowd in my day. Is it truly a member?", true)]
    public void What_is_denied_by_the_way_in_front_does_not_turn_the_question_round(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);
}
