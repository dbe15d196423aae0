using GmgBot.Comparison;

namespace GmgBot.Tests.Comparison;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a b c", "a b c", "a b c")]
    [InlineData("from July to December", "from June to December", "from [-July-] {+June+} to December")]
    [InlineData("one two", "", "[-one two-]")]
    [InlineData("", "one two", "{+one two+}")]
    [InlineData("the chair lasts six months", "the chair rotates and lasts a year", "the chair {+rotates and+} lasts [-six months-] {+a year+}")]
    [InlineData("a b", "b a", "[-a-] b {+a+}")]
    public void Words_that_both_have_are_kept(string old, string now, string marked) => string.Join(' ', WordComparison.Compare(old, now).Select(change => change.Kind switch
    {
        WordChange.Of.Removed => $"[-{change.Words}-]",
        WordChange.Of.Added => $"{{+{change.Words}+}}",
        _ => change.Words,
    })).ShouldBe(marked);
}
