using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Tests.Facts;

public sealed class PeriodTests
{
    private static readonly Period SecondHalf = Period.Months(2010, 7, 12);

    [Fact]
    public void A_period_does_not_end_before_it_starts()
    {
        var fault = Should.Throw<ArgumentException>(() => new Period(new DateOnly(2010, 2, 1), new DateOnly(2010, 1, 1)));

        fault.Message.ShouldContain("2010-01-01");
    }

    [Theory]
    [InlineData("2010", true, false, false, true)]
    [InlineData("2010-02", false, true, false, true)]
    [InlineData("2010-02-28", false, false, true, false)]
    [InlineData("2010-H1", false, false, false, true)]
    [InlineData("2009/2010", false, false, false, true)]
    [InlineData("2010-01-02/2010-12-31", false, false, false, false)]
    [InlineData("2012-02-29", false, false, true, false)]
    public void It_knows_what_kind_of_stretch_it_is(string text, bool year, bool month, bool day, bool wholeMonths)
    {
        var period = PeriodNotation.Parse(text)!.Value;

        (period.IsYear, period.IsMonth, period.IsDay, period.IsWholeMonths).ShouldBe((year, month, day, wholeMonths));
    }

    [Theory]
    [InlineData("2010", true, false)]
    [InlineData("2010-07", true, true)]
    [InlineData("2010-12-31", true, true)]
    [InlineData("2010-07-01/2010-12-31", true, true)]
    [InlineData("2010-06-30", false, false)]
    [InlineData("2011", false, false)]
    [InlineData("2010-06-30/2010-07-01", true, false)]
    public void Overlap_and_containment_count_the_bounds(string text, bool overlaps, bool contains)
    {
        var other = PeriodNotation.Parse(text)!.Value;

        SecondHalf.Overlaps(other).ShouldBe(overlaps);
        other.Overlaps(SecondHalf).ShouldBe(overlaps);
        SecondHalf.Contains(other).ShouldBe(contains);
    }

    [Theory]
    [InlineData("2010", 1, "2011")]
    [InlineData("2012-02", -1, "2011-02")]
    [InlineData("2011-02", 1, "2012-02")]
    [InlineData("2012-02-29", 1, "2013-02-28")]
    public void It_moves_by_years_and_stays_whole(string text, int years, string moved) =>
        PeriodNotation.Parse(text)!.Value.ShiftYears(years).ShouldBe(PeriodNotation.Parse(moved)!.Value);

    [Fact]
    public void Through_spans_both_in_whatever_order()
    {
        Period.Year(2009).Through(Period.Year(2011)).ShouldBe(PeriodNotation.Parse("2009/2011")!.Value);
        Period.Year(2011).Through(Period.Year(2009)).ShouldBe(PeriodNotation.Parse("2009/2011")!.Value);
    }

    [Fact]
    public void A_loose_word_is_not_the_months_that_it_stands_for() =>
        Period.Loose(2010, Vagueness.Early).ShouldNotBe(Period.Months(2010, 1, 4));
}
