using GmgBot.Answers.Facts;
using GmgBot.Answers.Wording;

namespace GmgBot.Answers.Tests.Wording;

public sealed class PeriodWriterTests
{
    [Theory]
    [InlineData("2010", "en 2010", "2010")]
    [InlineData("2009/2011", "de 2009 à 2011", "2009-2011")]
    [InlineData("2010-10", "en octobre 2010", "octobre 2010")]
    [InlineData("2010-H2", "de juillet à décembre 2010", "juillet-décembre 2010")]
    [InlineData("2009-07/2010-06", "de juillet 2009 à juin 2010", "juillet 2009 - juin 2010")]
    [InlineData("2010-10-15", "le 15 octobre 2010", "15 octobre 2010")]
    [InlineData("2010-07-01", "le 1er juillet 2010", "1er juillet 2010")]
    [InlineData("2010-07-02/2010-08-03", "du 2 juillet 2010 au 3 août 2010", "2 juillet 2010 - 3 août 2010")]
    [InlineData("2006-early", "au début de 2006", "début 2006")]
    [InlineData("2006-mid", "au milieu de 2006", "mi-2006")]
    [InlineData("2006-late", "à la fin de 2006", "fin 2006")]
    public void In_French(string period, string text, string bare) => Check(new PeriodWriter(RealKnowledge.French.Phrases), period, text, bare);

    [Theory]
    [InlineData("2010", "in 2010", "2010")]
    [InlineData("2009/2011", "from 2009 to 2011", "2009-2011")]
    [InlineData("2010-10", "in October 2010", "October 2010")]
    [InlineData("2010-H2", "from July to December 2010", "July-December 2010")]
    [InlineData("2009-07/2010-06", "from July 2009 to June 2010", "July 2009 - June 2010")]
    [InlineData("2010-10-15", "on 15 October 2010", "15 October 2010")]
    [InlineData("2010-07-01", "on 1 July 2010", "1 July 2010")]
    [InlineData("2006-early", "in early 2006", "early 2006")]
    [InlineData("2006-mid", "in mid-2006", "mid-2006")]
    [InlineData("2006-late", "in late 2006", "late 2006")]
    public void In_English(string period, string text, string bare) => Check(new PeriodWriter(RealKnowledge.English.Phrases), period, text, bare);

    private static void Check(PeriodWriter writer, string period, string text, string bare)
    {
        var known = PeriodNotation.Parse(period)!.Value;

        writer.Write(known).ShouldBe(text);
        writer.Write(known, "bare").ShouldBe(bare);
    }
}
