namespace GmgBot.Answers.Tests.Rules;

/// <summary>The language of a few words, choices that hold nobody or several, and clauses that only say why somebody asks: the facts that the reply tells.</summary>
public sealed class ChoiceTests
{
    [Theory]
    [InlineData("UNESCO 2011 ?", "fr")]
    [InlineData("membres 2006", "fr")]
    [InlineData("but gmg", "fr")]
    [InlineData("members 2006", "en")]
    [InlineData("UNESCO 2011?", "en")]
    public void A_few_words_tell_their_language(string question, string code) => RealKnowledge.Ask(question).Language.Code.ShouldBe(code);

    [Theory]
    [InlineData("Après le HCDH, c'était l'UNICEF ou l'UNESCO ?", "chaired.unicef.2011-01")]
    [InlineData("Avant l'UNICEF, c'est le PNUD ou le HCDH qui présidait ?", "chaired.ohchr.2010-07")]
    [InlineData("After UNITAR, did UNDP or OHCHR take the chair?", "chaired.undp.2010-01")]
    public void One_of_two_came_next_to_a_third(string question, string facts) => Facts(question).ShouldBe(facts);

    [Theory]
    [InlineData("The one before UNESCO?", "chaired.unicef.2011-01")]
    [InlineData("Celle d'après l'UNITAR ?", "chaired.undp.2010-01")]
    [InlineData("Have all six founders chaired?", "chaired.iom.2007-01 chaired.ohchr.2010-07")]
    [InlineData("Les fondateurs ont-ils tous présidé ?", "chaired.iom.2007-01 chaired.ohchr.2010-07")]
    [InlineData("Who had not joined in 2010?", "member.who member.unwomen")]
    public void Those_of_a_line_or_of_a_kind_are_told(string question, string facts) => Facts(question).ShouldBe(facts);

    [Theory]
    [InlineData("Le PNUD ou l'UNITAR a-t-il présidé en 2011 ?", false)]
    [InlineData("Did UNDP or UNITAR chair in 2011?", false)]
    [InlineData("Les présidents sont-ils tous membres ?", true)]
    [InlineData("Were all the chairs members of the group?", true)]
    [InlineData("Tous les membres sont-ils des fondateurs ?", false)]
    [InlineData("Les coprésidents sont-ils tous des membres fondateurs ?", false)]
    [InlineData("Tout le monde sauf l'UNICEF est entré en 2003 ?", false)]
    [InlineData("Everyone but UNICEF joined in 2003?", false)]
    [InlineData("Was UNESCO's term longer than UNICEF's?", false)]
    [InlineData("Le mandat de l'UNESCO a-t-il été plus long que celui de l'UNICEF ?", false)]
    public void Neither_of_two_and_all_of_several_are_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Je voudrais savoir si l'OIM a présidé, car mon ministre doit rencontrer son directeur général.", "chaired.iom.2007-01")]
    [InlineData("I'm drafting a speech: who came straight after UNITAR in the rotation?", "chaired.undp.2010-01")]
    public void Why_somebody_asks_is_not_what_is_asked(string question, string facts) => Facts(question).ShouldStartWith(facts);

    [Theory]
    [InlineData("L'ONU-DESA copréside un groupe ?", "Lequel ?", "cochairs.undesa.data")]
    [InlineData("Qui présidait fin 2010 ?", "Depuis quand ils sont membres ?", "member.ohchr")]
    [InlineData("Parle-moi du HCDH", "Il a présidé combien de temps ?", "chaired.ohchr.2010-07 term-length")]
    [InlineData("L'UNESCO a présidé quand ?", "Juste après qui ?", "chaired.unicef.2011-01")]
    [InlineData("L'UNICEF préside en 2011 ?", "Tout 2011 ?", "chaired.unicef.2011-01 chaired.unesco.2011-07")]
    [InlineData("Quand le manuel est-il sorti ?", "Sous quelle présidence ?", "chaired.undp.2010-01 chaired.ohchr.2010-07")]
    [InlineData("Que signifie ONUDC ?", "Depuis quand en est-il membre ?", "member.unodc")]
    public void What_follows_stays_with_the_body_spoken_of(string first, string second, string facts) =>
        string.Join(' ', RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("Le PNUD présidait en 2010 et l'UNESCO en 2011, exact ?", true)]
    [InlineData("UNDP chaired in 2009 and UNESCO in 2011, right?", false)]
    [InlineData("UNITAR 2009, PNUD 2010, HCDH 2010, UNICEF 2011 : c'est bien ça ?", true)]
    [InlineData("L'UNESCO est entrée en 2007 et l'OMS en 2006, non ?", false)]
    public void Each_body_is_judged_by_its_own_date(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Combien des seize membres ont présidé ?", "six présidences")]
    [InlineData("How many of the sixteen members have chaired?", "six chairs")]
    [InlineData("Combien de membres sous la présidence de l'OIM ?", "dix institutions membres")]
    [InlineData("Combien de présidences par an ?", "deux présidences par an")]
    [InlineData("How many chairs are there per year?", "two chairs a year")]
    [InlineData("De dix, on est passé à combien ?", "dix institutions membres au début de la période (novembre 2007), et 14 à la fin")]
    [InlineData("Depuis combien de temps le groupe existait quand l'UNICEF est arrivée ?", "quatre ans")]
    public void What_is_counted_is_told(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);

    [Theory]
    [InlineData("Qui parmi les membres n'a jamais présidé ?")]
    [InlineData("La photo a été prise où")]
    [InlineData("Le siège est où ?")]
    public void What_no_source_tells_is_not_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Which of UNICEF, OHCHR, UNESCO presided most recently?", "The United Nations Educational, Scientific and Cultural Organization (UNESCO) last.")]
    [InlineData("Lequel du PNUD, de l'OIM ou du HCDH a présidé le plus récemment ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) en dernier.")]
    [InlineData("De l'OIM, du PNUD et de l'UNITAR, qui a présidé en premier ?", "L'Organisation internationale pour les migrations (OIM) d'abord.")]
    public void Whoever_is_asked_for_is_named_first(string question, string opening) => RealKnowledge.Ask(question).Text.ShouldStartWith(opening);

    [Theory]
    [InlineData("Was it heads or deputies that founded the group in 2003?")]
    [InlineData("Le manuel est-il une publication de l'OIM ou du GMG ?")]
    public void A_choice_is_told_and_not_confirmed(string question) => RealKnowledge.Ask(question).Verdict.ShouldBeNull();

    [Theory]
    [InlineData("Current chair and previous one?", "chaired.unicef.2011-01 chaired.unesco.2011-07")]
    [InlineData("Le président actuel et son prédécesseur ?", "chaired.unicef.2011-01 chaired.unesco.2011-07")]
    [InlineData("Women's rights body: year of entry?", "member.unwomen")]
    [InlineData("L'agence des droits de l'enfant, présidente quand ?", "chaired.unicef.2011-01")]
    [InlineData("When did the human rights office chair?", "chaired.ohchr.2010-07")]
    public void The_two_last_and_whose_rights_are_told(string question, string facts) => Facts(question).ShouldStartWith(facts);

    [Theory]
    [InlineData("Who is missing from this list of founders: IOM, ILO, OHCHR, UNCTAD, UNHCR?", "Office on Drugs and Crime (UNODC)")]
    [InlineData("Il manque qui dans cette liste des fondateurs : OIM, OIT, HCDH, CNUCED, HCR ?", "(ONUDC)")]
    public void Whoever_is_missing_from_a_list_is_told(string question, string told) => string.Join(' ', RealKnowledge.Ask(question).Items).ShouldContain(told);

    [Theory]
    [InlineData("Did any term last longer than six months?", false)]
    [InlineData("Was UNICEF chair before it was a member?", false)]
    public void What_is_not_so_gets_no_yes(string question, bool? verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    private static string Facts(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts);
}
