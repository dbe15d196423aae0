using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Tests.Facts;

public sealed class PeriodNotationTests
{
    [Theory]
    [InlineData("2010", "2010-01-01/2010-12-31")]
    [InlineData("2010-H1", "2010-01-01/2010-06-30")]
    [InlineData("2010-H2", "2010-07-01/2010-12-31")]
    [InlineData("2010-07", "2010-07-01/2010-07-31")]
    [InlineData("2012-02", "2012-02-01/2012-02-29")]
    [InlineData("2010-07-15", "2010-07-15/2010-07-15")]
    [InlineData("2006-early", "2006-early")]
    [InlineData("2006-mid", "2006-mid")]
    [InlineData("2006-late", "2006-late")]
    [InlineData("2009-07/2010-06", "2009-07-01/2010-06-30")]
    [InlineData(" 2009 / 2010 ", "2009-01-01/2010-12-31")]
    [InlineData("2010/2010-03", "2010-01-01/2010-03-31")]
    public void Each_form_is_read_and_written_in_one(string text, string written)
    {
        var period = PeriodNotation.Parse(text)!.Value;

        PeriodNotation.Write(period).ShouldBe(written);
        PeriodNotation.Parse(written).ShouldBe(period);
    }

    [Theory]
    [InlineData("")]
    [InlineData("201")]
    [InlineData("20100")]
    [InlineData("twenty")]
    [InlineData("2010-13")]
    [InlineData("2010-02-30")]
    [InlineData("2010-H3")]
    [InlineData("2010-h1")]
    [InlineData("2010-7")]
    [InlineData("2010 July")]
    [InlineData("2011/2010")]
    [InlineData("2010/")]
    [InlineData("/2010")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("+201")]
    public void Anything_else_is_no_period(string text) => PeriodNotation.Parse(text).ShouldBeNull();

    // "2010-12/2010-11-15" would end before it starts.
    [Theory]
    [InlineData("2010-12/2010-11-15")]
    [InlineData("2010-06/2010-05")]
    public void A_range_that_ends_before_it_starts_is_none(string text) => Should.NotThrow(() => PeriodNotation.Parse(text)).ShouldBeNull();
}
