using GmgBot.Answers.Parts;

namespace GmgBot.Answers.Tests.Parts;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("In my notes: \"X chaired in 2010.\" Is that right?", "X chaired in 2010", "Is that right?")]
    [InlineData("A line of ours reads \"X, chair, first half 2010\". Is it accurate?", "X, chair, first half 2010", "Is it accurate?")]
    [InlineData("To be verified: \"X: presidency, July 2007\"", "X: presidency, July 2007", null)]
    [InlineData("Can you help? \"I need the name of the chair\"", "I need the name of the chair", "Can you help?")]
    public void What_is_quoted_is_told_apart_from_the_sentence_that_asks(string message, string quoted, string? asked) =>
        Quotation.In(message).ShouldBe(new Quotation(quoted, asked));

    [Theory]
    [InlineData("What does \"solid and coherent leadership\" aim at?")]
    [InlineData("Is \"Handbook on Migration\" the title?")]
    [InlineData("My notes: \"X chaired\". Right?")]
    [InlineData("My notes: \"X chaired in 2010. Right?")]
    public void A_term_or_a_title_is_a_part_of_its_sentence(string message) => Quotation.In(message).ShouldBeNull();
}
