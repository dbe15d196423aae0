namespace GmgBot.Answers.Tests.Rules;

/// <summary>Two questions in one sentence, times bounded by events, and pronouns for the bodies told before: the facts that the whole reply tells.</summary>
public sealed class ComposedQuestionTests
{
    [Theory]
    [InlineData("How long is a turn, and who has it now?", "term-length chaired.unesco.2011-07")]
    [InlineData("Who was the chair during the summer of 2010, and were they a founder?", "chaired.ohchr.2010-07 founded.ohchr")]
    [InlineData("Who chaired before UNDP, and who after?", "chaired.unitar.2009-07 chaired.ohchr.2010-07")]
    [InlineData("Mainstreaming handbook: initiating agency and launch year.", "handbook.initiative handbook.launched")]
    [InlineData("Combien de temps dure la présidence, et qui préside actuellement ?", "term-length chaired.unesco.2011-07")]
    [InlineData("Who chaired right before and right after OHCHR?", "chaired.undp.2010-01 chaired.unicef.2011-01")]
    [InlineData("When did UNICEF join and when did it chair?", "member.unicef chaired.unicef.2011-01")]
    [InlineData("Qui a précédé l'UNICEF et qui lui a succédé ?", "chaired.ohchr.2010-07 chaired.unesco.2011-07")]
    [InlineData("When was the handbook launched, and who chaired that year?", "handbook.launched chaired.undp.2010-01 chaired.ohchr.2010-07")]
    public void Both_questions_of_one_sentence_are_answered(string question, string facts) => Facts(question).ShouldBe(facts);

    [Theory]
    [InlineData("What is the GMG's budget and who chairs it?", "chaired.unesco.2011-07")]
    [InlineData("Où et quand l'UNESCO a-t-elle rejoint le groupe ?", "member.unesco")]
    [InlineData("What salary does the chair draw and how long is a term?", "term-length")]
    [InlineData("Who is the director of UNICEF and when did UNICEF chair?", "chaired.unicef.2011-01")]
    public void Where_the_sources_are_silent_about_the_first_half_the_second_is_answered(string question, string facts)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Text.ShouldContain(answer.Language == Language.French ? "Les sources ne le disent pas." : "The sources do not say.");
        string.Join(' ', answer.Facts).ShouldStartWith(facts);
    }

    [Theory]
    [InlineData("L'OMC, elle a combien de membres et qui la dirige ?")]
    [InlineData("Does the Global Compact have a handbook, and what is its title?")]
    public void A_second_half_about_another_group_is_not_answered(string question) => RealKnowledge.Ask(question).Facts.ShouldBeEmpty();

    [Theory]
    [InlineData("How many members at the start and how many now?", "Six bodies", "16 member institutions")]
    [InlineData("How many newcomers were let in in November 2007, and was UNITAR one of them?", "Four bodies", "Yes.")]
    [InlineData("When did WHO join, who joined with it, and how many members did that make?", "UN Women", "16 member institutions")]
    [InlineData("Combien de membres au départ et combien aujourd'hui ?", "Six institutions", "16 institutions membres")]
    public void A_count_is_told_beside_what_it_counts(string question, string one, string other)
    {
        var text = RealKnowledge.Ask(question).Text;

        text.ShouldContain(one);
        text.ShouldContain(other);
    }

    [Theory]
    [InlineData("All members but the founders", "undesa undp unfpa wb unesco unicef unrc unitar who unwomen")]
    [InlineData("Donnez-moi tous les membres sauf les six premiers", "undesa undp unfpa wb unesco unicef unrc unitar who unwomen")]
    [InlineData("List the members that are neither founders nor part of the last pair admitted.", "undesa undp unfpa wb unesco unicef unrc unitar")]
    [InlineData("Quels membres sont arrivés entre les fondateurs et les deux derniers ?", "undesa undp unfpa wb unesco unicef unrc unitar")]
    [InlineData("Tous les membres sauf les deux derniers", "iom ilo ohchr unctad unhcr unodc undesa undp unfpa wb unesco unicef unrc unitar")]
    public void Those_who_came_first_or_last_can_be_left_out(string question, string members) =>
        string.Join(' ', RealKnowledge.Ask(question).Facts.Where(fact => fact.StartsWith("member.", StringComparison.Ordinal)).Select(fact => fact["member.".Length..])).ShouldBe(members);

    [Theory]
    [InlineData("Lesquels des membres de 2006 ont présidé ?", "chaired.undp.2010-01")]
    [InlineData("How many of the 2007 entrants chaired the group?", "chaired.unitar.2009-07 chaired.unicef.2011-01 chaired.unesco.2011-07")]
    [InlineData("Which members chaired in 2010?", "chaired.undp.2010-01 chaired.ohchr.2010-07")]
    [InlineData("Which chairs were not among the founders?", "chaired.unitar.2009-07 chaired.undp.2010-01 chaired.unicef.2011-01 chaired.unesco.2011-07")]
    [InlineData("Tous les fondateurs ont-ils présidé ?", "chaired.iom.2007-01 chaired.ohchr.2010-07")]
    public void Of_those_who_came_in_at_a_time_the_ones_that_chaired_are_told(string question, string facts) => Facts(question).ShouldBe(facts);

    [Theory]
    [InlineData("How many members were there before the renaming?", "six member institutions")]
    [InlineData("Combien de membres avant le changement de nom ?", "six institutions membres")]
    [InlineData("Who came aboard between the creation of the group and its renaming?", "UN DESA, UNDP, UNFPA and the World Bank joined")]
    [InlineData("Qui a rejoint le groupe entre sa création et 2007 ?", "Adhésions au groupe")]
    public void An_event_bounds_a_time(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);

    [Theory]
    [InlineData("Who held the chair in late 2009?", "To whom did they hand it over?", "chaired.undp.2010-01")]
    [InlineData("Who joined in 2006?", "Which of them have chaired?", "chaired.undp.2010-01")]
    [InlineData("Who co-chairs the working group on data?", "And the other one?", "cochairs.iom.mainstreaming cochairs.undp.mainstreaming")]
    [InlineData("Qui copréside le groupe de travail sur les données ?", "Et l'autre ?", "cochairs.iom.mainstreaming cochairs.undp.mainstreaming")]
    public void A_pronoun_stands_for_what_was_told(string first, string second, string facts) =>
        string.Join(' ', RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Facts).ShouldBe(facts);

    [Fact]
    public void A_question_that_says_nothing_by_itself_is_about_the_sentence_in_front_of_it()
    {
        var answer = RealKnowledge.Ask("Dear all,\nI am drafting a note on the Global Migration Group. We know that the presidency changes regularly.\nMy colleague claims that UNHCR was chairing in the first part of 2011.\nIs he right?\nBest,\nAnna");

        answer.Verdict.ShouldBe(false);
        answer.Facts.ShouldContain("chaired.unicef.2011-01");
    }

    [Theory]
    [InlineData("Who founded IOM?")]
    [InlineData("Who leads UNICEF?")]
    [InlineData("Where does the group meet?")]
    [InlineData("What were the themes of UNESCO's chairmanship?")]
    [InlineData("Who wrote the foreword of the handbook?")]
    public void What_stands_beside_the_facts_is_not_answered_from_them(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Fact]
    public void Which_of_the_members_chaired_in_a_year_asks_for_the_chairs_of_that_year() =>
        Facts("Which members chaired in 2009 and which in 2010?").ShouldBe("chaired.unitar.2009-07 chaired.undp.2010-01 chaired.ohchr.2010-07");

    private static string Facts(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts);
}
