using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

public sealed class PassageIndexTests : IDisposable
{
    private readonly PassageIndex _index = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);

    [Theory]
    [InlineData("Quand le groupe a-t-il été créé ?", "fr#p1")]
    [InlineData("qui a preside en 2011", "fr#p2")]
    [InlineData("manuel sur la planification", "fr#p3")]
    [InlineData("Quels sont les droits du travailleur ?", "fr#p4")]
    public void A_question_finds_its_passage(string question, string passage) => Find(question)[0].Passage.Id.ShouldBe(passage);

    [Theory]
    [InlineData("la planificatoin", "fr#p3")]
    [InlineData("les travaileurs", "fr#p4")]
    [InlineData("la presidance", "fr#p1")]
    [InlineData("les convnetoins", "fr#p4")]
    public void A_typo_in_a_long_word_still_finds_the_passage(string question, string passage) =>
        Find(question)[0].Passage.Id.ShouldBe(passage);

    [Fact]
    public void The_sentence_is_quoted_word_for_word_with_its_words_marked()
    {
        var hit = Find("Qui a succédé en juillet ?")[0];

        hit.Sentence.Text.ShouldBe("L'UNESCO lui a succédé en juillet.");
        hit.Sentence.Range.In(hit.Passage.Text).ShouldBe(hit.Sentence.Text);
        hit.Sentence.Marks.Select(mark => mark.In(hit.Sentence.Text)).ShouldBe(["succédé", "juillet"]);
    }

    [Fact]
    public void The_explanation_says_how_each_word_was_read()
    {
        var word = _index.Search("la planificatoin", Language.French, 3).Explanation.Words.ShouldHaveSingleItem();

        word.Word.ShouldBe("planificatoin");
        word.Correction.ShouldBe("planification");
        word.Passages.ShouldBe(1);
    }

    [Fact]
    public void The_score_is_the_sum_of_its_parts()
    {
        var hit = Find("droits des travailleurs migrants")[0];

        hit.Parts.Sum(part => part.Value * part.Weight).ShouldBe(hit.Score, tolerance: 1e-9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("qui est-ce que ?")]
    [InlineData("🙂🙂")]
    [InlineData("\uD800 \uDC00")]
    [InlineData("xylophone")]
    public void Nothing_is_found_where_nothing_matches(string question)
    {
        var result = _index.Search(question, Language.French, 3);

        result.Hits.ShouldBeEmpty();
        result.Confidence.ShouldBe(0);
    }

    [Theory]
    [InlineData("text:* OR *:* AND (migration")]
    [InlineData("\"migration~2^99 +- && || ! { } [ ] \\ / ? *")]
    [InlineData("migration\0migration\u202E\uFEFF")]
    public void Query_syntax_is_only_text(string question) => Find(question)[0].Passage.Id.ShouldBe("fr#p1");

    [Fact]
    public void A_text_of_100_000_characters_is_bounded()
    {
        Find(string.Concat(Enumerable.Repeat("migration manuel ", 6_000))).ShouldNotBeEmpty();
        Find(new string('a', 100_000)).ShouldBeEmpty();
        Find(string.Concat(Enumerable.Repeat("🙂", 50_000))).ShouldBeEmpty();
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        using var empty = PassageIndex.Build([], SearchVocabulary.Empty);

        empty.Search("migration", Language.French, 3).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void Every_passage_is_found_by_its_rarest_words()
    {
        foreach (var passage in Passages.French)
        {
            Find(passage.Text)[0].Passage.ShouldBe(passage);
        }
    }

    public void Dispose() => _index.Dispose();

    private IReadOnlyList<SearchHit> Find(string question) => _index.Search(question, Language.French, 3).Hits;
}
