using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

public sealed class ShorthandTests
{
    private static readonly Shorthand French = new(new Dictionary<string, string>
    {
        ["ke"] = "que",
        ["c"] = "c est",
        ["c est"] = "c est",
        ["c t"] = "c etait",
    });

    [Theory]
    [InlineData("c ki", "c est ki")]
    [InlineData("c t ki", "c etait ki")]
    [InlineData("c'est qui", "c est qui")]
    [InlineData("c est qui", "c est qui")]
    [InlineData("dis ke c'est vrai", "dis que c est vrai")]
    [InlineData("rien de court", "rien de court")]
    public void Short_forms_are_written_out(string text, string words) =>
        string.Join(' ', French.WriteOut(Tokenizer.Cut(text)).Select(token => token.Word)).ShouldBe(words);

    [Fact]
    public void What_is_shouted_stays_shouted() => French.WriteOut(Tokenizer.Cut("KE DIT"))[0].IsUpper.ShouldBeTrue();

    [Fact]
    public void Without_short_forms_nothing_changes() => new Shorthand(new Dictionary<string, string>()).WriteOut("c ke").ShouldBe("c ke");
}
