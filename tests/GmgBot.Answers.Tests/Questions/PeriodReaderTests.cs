using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

/// <summary>Periods in questions; the right column is written as in the knowledge files, several parted by "+".</summary>
public sealed class PeriodReaderTests
{
    private static readonly PeriodReader Reader = new([.. RealKnowledge.Base.Languages.Select(pack => pack.Periods)]);

    [Theory]
    [InlineData("Qui présidait en 2010 ?", "2010")]
    [InlineData("who chaired in twenty ten", "2010")]
    [InlineData("en deux mille sept", "2007")]
    [InlineData("in two thousand and three", "2003")]
    [InlineData("across 2010–11", "2010/2011")]
    [InlineData("de 2006, de 2007 et de 2010", "2006+2007+2010")]
    [InlineData("les 16 membres", "")]
    [InlineData("article 1789", "")]
    [InlineData("20100 personnes", "")]
    public void Years(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("le trente et un décembre 2010", "2010-12-31")]
    [InlineData("on the fifteenth of October 2009", "2009-10-15")]
    [InlineData("ten in November 2007", "2007-11")]
    [InlineData("dix-sept membres en 2010", "2010")]
    [InlineData("summer of 2010, June to August", "2010-07/2010-08+2010-06/2010-08")]
    [InlineData("in early-to-mid 2010", "2010-H1")]
    [InlineData("S1 2010", "2010-H1")]
    [InlineData("S2-2010", "2010-H2")]
    [InlineData("H2 2010", "2010-H2")]
    [InlineData("2011 H1", "2011-H1")]
    [InlineData("2010H2", "2010-H2")]
    [InlineData("au premier semestre 2010", "2010-H1")]
    [InlineData("au second semestre de l'année 2009", "2009-H2")]
    [InlineData("2e semestre 2010", "2010-H2")]
    [InlineData("semestre 2 2010", "2010-H2")]
    [InlineData("the first half of 2011", "2011-H1")]
    [InlineData("in the second half of the year 2010", "2010-H2")]
    [InlineData("II/2010", "2010-H2")]
    [InlineData("I-2011", "2011-H1")]
    [InlineData("2010/II", "2010-H2")]
    [InlineData("semestre II 2010", "2010-H2")]
    [InlineData("au Ier semestre 2011", "2011-H1")]
    [InlineData("le IIe semestre 2010", "2010-H2")]
    [InlineData("les six premiers mois de 2010", "2010-H1")]
    [InlineData("the last six months of 2010", "2010-H2")]
    [InlineData("en 2010, au premier semestre", "2010-H1")]
    public void Half_years(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("Who was in the chair when 2011 began?", "2011-01-01")]
    [InlineData("as 2010 drew to a close", "2010-12-31")]
    [InlineData("who saw out 2010", "2010-12-31")]
    [InlineData("who rang in the year 2011", "2011-01-01")]
    [InlineData("quand 2011 a commencé", "2011-01-01")]
    [InlineData("lorsque l'année 2010 s'est achevée", "2010-12-31")]
    [InlineData("in 2003 it began", "2003")]
    [InlineData("the group that in 2003 began as another", "2003")]
    public void Years_that_begin_and_end(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("à la charnière de 2010 et 2011", "2010-12-31/2011-01-01")]
    [InlineData("au passage de l'année 2009 à 2010", "2009-12-31/2010-01-01")]
    [InlineData("à cheval sur 2010 et 2011", "2010-12-31/2011-01-01")]
    [InlineData("at the turn from 2009 to 2010", "2009-12-31/2010-01-01")]
    [InlineData("when 2009 gave way to 2010", "2009-12-31/2010-01-01")]
    [InlineData("entre 2010 et 2011", "2010/2011")]
    [InlineData("2010 and 2011", "2010+2011")]
    public void The_turn_from_one_year_to_the_next(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("on 31 December 2009, and on 1 January", "2009-12-31+2010-01-01")]
    [InlineData("le 31 décembre 2010 au soir ; demain, 1er janvier", "2010-12-31+2011-01-01")]
    [InlineData("en juin 2010 et en mars", "2010-06+2010-03")]
    public void A_day_without_a_year_behind_the_last_one_of_a_year_is_of_the_next(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("11 juin - 11 juillet 2010", "2010-06-11/2010-07-11")]
    [InlineData("juil.-déc. 2009", "2009-07/2009-12")]
    [InlineData("hiver 2010-2011", "2010-12/2011-02")]
    [InlineData("à la rentrée de septembre 2010", "2010-09")]
    [InlineData("de mi-septembre 2010 à mi-septembre 2011", "2010-09/2011-09")]
    public void From_a_part_of_a_month_to_another(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("Q3 2010", "2010-07/2010-09")]
    [InlineData("quarter 3 2010", "2010-07/2010-09")]
    [InlineData("T4 2010", "2010-10/2010-12")]
    [InlineData("au deuxième trimestre 2010", "2010-04/2010-06")]
    [InlineData("third quarter of 2011", "2011-07/2011-09")]
    [InlineData("4th quarter 2009", "2009-10/2009-12")]
    public void Quarters(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("en octobre 2010", "2010-10")]
    [InlineData("oct. 2010", "2010-10")]
    [InlineData("in November of 2007", "2007-11")]
    [InlineData("10/2010", "2010-10")]
    [InlineData("2010-10", "2010-10")]
    [InlineData("fin octobre 2010", "2010-10")]
    [InlineData("au mois d'août 2011", "2011-08")]
    [InlineData("sept. 2009", "2009-09")]
    [InlineData("mars 2010", "2010-03")]
    [InlineData("april '10", "2010-04")]
    [InlineData("juin 07", "2007-06")]
    public void Months(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("le 15 octobre 2010", "2010-10-15")]
    [InlineData("on October 15, 2010", "2010-10-15")]
    [InlineData("15th of October 2010", "2010-10-15")]
    [InlineData("le 1er juillet 2010", "2010-07-01")]
    [InlineData("15/10/2010", "2010-10-15")]
    [InlineData("June 07, 2010", "2010-06-07")]
    [InlineData("10/15/2010", "2010-10-15")]
    [InlineData("2010-10-15", "2010-10-15")]
    [InlineData("15.10.2010", "2010-10-15")]
    [InlineData("à Noël 2010", "2010-12-25")]
    [InlineData("at Christmas 2010", "2010-12-25")]
    [InlineData("la veille de Noël 2009", "2009-12-24")]
    [InlineData("le 31/12/2010", "2010-12-31")]
    [InlineData("29/02/2012", "2012-02-29")]
    [InlineData("la fête nationale, le 24 juin 2010", "2010-07-14+2010-06-24")]
    public void Days(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("30/02/2010", "2010")]
    [InlineData("le 45/13/2010", "2010")]
    [InlineData("29/02/2011", "2011")]
    public void A_day_that_does_not_exist_is_never_read_as_that_day(string text, string periods) =>
        Read(text).ShouldAllBe(period => PeriodNotation.Parse(periods)!.Value.Contains(period));

    [Theory]
    [InlineData("début 2010", "2010-early")]
    [InlineData("au début de l'année 2006", "2006-early")]
    [InlineData("early 2010", "2010-early")]
    [InlineData("mi-2010", "2010-mid")]
    [InlineData("mid-2010", "2010-mid")]
    [InlineData("fin 2010", "2010-late")]
    [InlineData("at the end of 2010", "2010-late")]
    [InlineData("late 07", "2007-late")]
    [InlineData("le début de la présidence", "")]
    [InlineData("the end of the list", "")]
    public void Loose_words(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("à l'été 2010", "2010-07/2010-08")]
    [InlineData("été 2010", "2010-07/2010-08")]
    [InlineData("en automne 2010", "2010-10/2010-11")]
    [InlineData("summer 2011", "2011-07/2011-08")]
    [InlineData("fall 2010", "2010-10/2010-11")]
    public void Seasons(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("Qui a été président ?", "")]
    [InlineData("a été admise en 2010", "2010")]
    [InlineData("May I ask who chaired?", "")]
    [InlineData("may we know who chaired in 2010", "2010")]
    [InlineData("sept agences en 2010", "2010")]
    [InlineData("a march of migrants", "")]
    public void Plain_words_are_no_seasons_or_months(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("de juillet 2009 à juin 2010", "2009-07/2010-06")]
    [InlineData("from July to December 2010", "2010-07/2010-12")]
    [InlineData("entre 2009 et 2011", "2009/2011")]
    [InlineData("between 2009 and 2011", "2009/2011")]
    [InlineData("2009-2011", "2009/2011")]
    [InlineData("du 1er juillet au 31 décembre 2010", "2010-07-01/2010-12-31")]
    [InlineData("from the start of 2010 to the end of 2011", "2010/2011")]
    [InlineData("juillet-décembre 2010", "2010-07/2010-12")]
    [InlineData("de novembre à février 2010", "2010-02/2010-11")]
    public void Ranges(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("en 2010 et en 2011", "2010+2011")]
    [InlineData("en mai et en octobre 2010", "2010-05+2010-10")]
    [InlineData("in 2007, 2010 and 2011", "2007+2010+2011")]
    public void Several(string text, string periods) => Check(text, periods);

    [Theory]
    [InlineData("avant 2007", "Before")]
    [InlineData("before the year 2010", "Before")]
    [InlineData("après juin 2010", "After")]
    [InlineData("depuis 2007", "Since")]
    [InlineData("since November 2007", "Since")]
    [InlineData("jusqu'en 2007", "Until")]
    [InlineData("until 2007", "Until")]
    [InlineData("en 2007", "At")]
    public void Roles(string text, string role) => Mentions(text).ShouldHaveSingleItem().Role.ToString().ShouldBe(role);

    [Fact]
    public void A_part_without_a_year_waits_for_one()
    {
        var mention = Mentions("et en octobre ?").ShouldHaveSingleItem();

        mention.In(null).ShouldBeNull();
        mention.In(2010).ShouldBe(Period.Month(2010, 10));
    }

    private static void Check(string text, string periods) =>
        Read(text).ShouldBe(periods.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(one => PeriodNotation.Parse(one)!.Value));

    private static List<Period> Read(string text) => [.. Mentions(text).Select(mention => mention.In(null)!.Value)];

    private static IReadOnlyList<PeriodMention> Mentions(string text) => Reader.Find(Tokenizer.Cut(QuestionText.Clean(text)));
}
