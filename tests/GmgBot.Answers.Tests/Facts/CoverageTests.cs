using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Tests.Facts;

public sealed class CoverageTests
{
    [Theory]
    [InlineData("2010", "2010-H1 2010-H2", "")]
    [InlineData("2010", "2010-H1", "2010-H2")]
    [InlineData("2010", "2010-H2", "2010-H1")]
    [InlineData("2010", "", "2010")]
    [InlineData("2009/2011", "2009-H2 2010-H2", "2009-H1 2010-H1 2011")]
    [InlineData("2010", "2010-H2 2010-H1", "")]
    [InlineData("2010", "2009/2011", "")]
    [InlineData("2010", "2010-H1 2010-03 2010-H2", "")]
    [InlineData("2010-10-15", "2010-H1", "")]
    [InlineData("2010", "2010-01-10/2010-12-20", "")]
    [InlineData("2010", "2010-02/2010-11", "2010-01 2010-12")]
    public void What_no_fact_covers_is_a_gap(string period, string facts, string gaps) => Coverage
        .Gaps(Parse(period), facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Invented.Chaired("ant", text)))
        .ShouldBe(gaps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse));

    private static Period Parse(string text) => PeriodNotation.Parse(text)!.Value;
}
