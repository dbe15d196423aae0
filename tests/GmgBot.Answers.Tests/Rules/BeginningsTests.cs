namespace GmgBot.Answers.Tests.Rules;

/// <summary>How the group began, said without a word of founding, with a choice of years or of founders, or of a time when others came to it.</summary>
public sealed class BeginningsTests
{
    [Theory]
    [InlineData("It all began in 2006, didn't it?", false)]
    [InlineData("Everything started in 2003, correct?", true)]
    [InlineData("If the radio is right, the group's history only starts in 2009. Is it?", false)]
    [InlineData("Nothing existed before 2010, right?", false)]
    [InlineData("Was it states that made the group in 2003?", false)]
    [InlineData("Was the GMG created from scratch in 2006 with ten members?", false)]
    [InlineData("Un guide affirme que tout a débuté en 2009 pour ce groupe. Info exacte ?", false)]
    [InlineData("Tout a commencé en 2003, non ?", true)]
    [InlineData("Rien n'existait avant 2003, vrai ?", true)]
    [InlineData("Le groupe est né de rien en 2007 avec douze membres, vrai ?", false)]
    [InlineData("J'ai lu qu'ils étaient quatre au lancement. Vrai ?", false)]
    public void What_is_said_of_the_beginning_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Birth year of the GMG: 2006 or 2003?", "renamed")]
    [InlineData("À quelle date faut-il fixer la naissance, 2003 ou 2006 ?", "renamed")]
    [InlineData("Whom did the Geneva Group open up to in 2006?", "member.undesa member.undp member.unfpa member.wb")]
    [InlineData("Qui le Groupe de Genève a-t-il laissé entrer début 2006 ?", "member.undesa member.undp member.unfpa member.wb")]
    public void Of_another_time_it_is_told_what_happened_then(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("The founders of 2003, were they ministers or agency heads?", "executive heads of six bodies")]
    [InlineData("Les fondateurs de 2003, c'étaient des ministres ou des chefs d'agences ?", "chefs de secrétariat de six institutions")]
    [InlineData("C'est quoi les agences d'origine ?", "chefs de secrétariat de six institutions")]
    [InlineData("Does the group's story open in 2003 or 2007?", "April 2003")]
    public void A_choice_of_founders_or_years_gets_neither_yes_nor_no(string question, string told)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Text.ShouldContain(told);
        answer.Verdict.ShouldBeNull();
    }
}
