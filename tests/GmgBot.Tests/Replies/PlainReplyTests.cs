using GmgBot.Answers;
using GmgBot.Replies;

namespace GmgBot.Tests.Replies;

public sealed class PlainReplyTests
{
    [Fact]
    public void Plain_text_has_the_items_and_a_line_for_each_citation()
    {
        var output = new StringWriter { NewLine = "\n" };

        PlainReply.Write(SampleAnswers.French("Deux :") with { Items = ["un", "deux"] }, output);

        output.ToString().ShouldBe("Deux :\n• un\n• deux\n\nSource :\n[1] Groupe Mondial sur la Migration, OIM, second semestre 2011 : « Le PNUD, de janvier à juin 2010 » (https://iom.example/gmg)\n");
    }

    [Fact]
    public void What_a_citation_does_not_have_leaves_no_gap()
    {
        var answer = SampleAnswers.English() with { Citations = [SampleAnswers.Chair with { Quote = null, Address = null }] };

        PlainReply.CitationLines(answer).ShouldBe(["[1] Groupe Mondial sur la Migration, OIM, second semestre 2011"]);
    }

    [Fact]
    public void What_is_told_without_a_quote_is_said_to_be_in_our_own_words()
    {
        var answer = SampleAnswers.English() with { Citations = [SampleAnswers.Chair with { Quote = null, InOurWords = true }] };

        PlainReply.CitationLines(answer).ShouldBe(["[1] Groupe Mondial sur la Migration, OIM, second semestre 2011, told in our own words (https://iom.example/gmg)"]);
        PlainReply.CitationLines(answer with { Language = Language.French }).ShouldHaveSingleItem().ShouldContain(", dit avec nos propres mots (");
        CitationBlock.Write(answer).ShouldBe("\n\n> Source: [Groupe Mondial sur la Migration](https://iom.example/gmg), OIM, second semestre 2011, told in our own words");
    }

    [Fact]
    public void An_explanation_says_what_was_understood_and_how()
    {
        var output = new StringWriter { NewLine = "\n" };

        PlainReply.WriteExplanation(SampleAnswers.French(), output);

        output.ToString().ShouldBe("\nCompris : chaired.Who 2010\n  rule: chaired\n");
    }
}
