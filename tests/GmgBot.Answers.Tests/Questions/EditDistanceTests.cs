using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("chair", "chair", 0)]
    [InlineData("chair", "char", 1)]
    [InlineData("chair", "chaire", 1)]
    [InlineData("chair", "choir", 1)]
    [InlineData("chair", "chiar", 1)]
    [InlineData("chair", "cahri", 2)]
    [InlineData("presidence", "presidance", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("", "", 0)]
    public void Letters_missing_added_wrong_or_swapped_count_one_each(string a, string b, int edits)
    {
        EditDistance.Between(a, b, 5).ShouldBe(edits);
        EditDistance.Between(b, a, 5).ShouldBe(edits);
    }

    [Theory]
    [InlineData("chair", "table", 2)]
    [InlineData("chair", "chairperson", 2)]
    [InlineData("hcr", "hcdhx", 1)]
    public void Above_the_limit_it_is_too_far(string a, string b, int limit) => EditDistance.Between(a, b, limit).ShouldBe(EditDistance.TooFar);

    [Fact]
    public void A_word_of_any_length_is_measured_or_too_far() =>
        EditDistance.Between(new string('a', 400), new string('a', 400), 1).ShouldBe(EditDistance.TooFar);

    [Theory]
    [InlineData("presidait", "presid", 0, 6)]
    [InlineData("prsidait", "presid", 1, 5)]
    [InlineData("perside", "presid", 1, 6)]
    [InlineData("presid", "presid", 0, 6)]
    public void A_stem_is_compared_with_the_beginning_of_a_word(string word, string stem, int edits, int used) =>
        EditDistance.ToStem(word, stem, 1).ShouldBe((edits, used));

    [Theory]
    [InlineData("pre", "presid")]
    [InlineData("membres", "presid")]
    public void A_word_that_begins_otherwise_is_too_far_from_the_stem(string word, string stem) =>
        EditDistance.ToStem(word, stem, 1).Distance.ShouldBe(EditDistance.TooFar);
}
