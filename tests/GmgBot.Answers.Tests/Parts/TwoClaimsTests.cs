namespace GmgBot.Answers.Tests.Parts;

/// <summary>Two things put forward in one sentence: both must be so, and each is judged by its own date.</summary>
public sealed class TwoClaimsTests
{
    [Theory]
    [InlineData("UNICEF joined in 2007 and chaired in 2011, right?", true)]
    [InlineData("UNICEF joined in 2007, has it chaired?", true)]
    [InlineData("UNICEF joined, did chair?", true)]
    [InlineData("L'UNICEF est entrée en 2006 et a présidé en 2011, vrai ?", false)]
    [InlineData("UNDP joined in 2006 and took the chair in 2011, correct?", false)]
    [InlineData("UNESCO and UNICEF joined in 2007 and chaired in 2011, right?", true)]
    [InlineData("Is UNODC a founder and a co-chair of the data group?", false)]
    [InlineData("Le HCDH est fondateur et a présidé fin 2010, non ?", true)]
    [InlineData("L'UNITAR, entré en 2007, a présidé fin 2009, vrai ?", true)]
    [InlineData("WHO, a 2010 entrant, founded the group, correct?", false)]
    [InlineData("UNITAR joined in 2007, chaired in late 2009 and founded the group, right?", false)]
    [InlineData("L'UNICEF a rejoint en 2007, a présidé en 2011 et fait partie des fondateurs, exact ?", false)]
    [InlineData("L'OIM est fondatrice, a présidé en 2007 et copréside les deux groupes de travail, c'est bien ça ?", true)]
    [InlineData("UNICEF joined in 2006, chaired in 2011, right?", false)]
    [InlineData("Is it true that UNICEF joined in 2007 and that it chaired in 2011?", true)]
    [InlineData("Est-il vrai que l'UNICEF est entrée en 2007 et qu'elle a présidé en 2010 ?", false)]
    [InlineData("Is it true that UNICEF is a member and that IOM chaired in 2007?", true)]
    public void Both_things_said_of_a_body_must_be_so(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Did IOM chair in 2007 and in 2010?", false)]
    [InlineData("UNICEF chaired in January and in June 2011, right?", true)]
    [InlineData("Were UNDP and UNFPA admitted in 2006 and UNESCO in 2007?", true)]
    [InlineData("Four joined in 2006 and four in 2007, correct?", true)]
    [InlineData("Quatre entrées en 2006 et trois en 2007, exact ?", false)]
    [InlineData("Le groupe a été créé en 2003 et renommé en 2007, vrai ?", false)]
    [InlineData("Is UNESCO the chair and UNICEF its predecessor?", true)]
    public void Each_date_and_each_number_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("When did UNICEF join and when did it chair?")]
    [InlineData("Did UNICEF join before UNDP and UNESCO?")]
    public void What_is_no_two_claims_is_not_cut(string question) => RealKnowledge.Ask(question).Text.ShouldNotContain("not all of that");
}
