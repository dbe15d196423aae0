using GmgBot.Answers.Search.Analysis;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;
using GmgBot.Answers.Search.Ranking;

namespace GmgBot.Answers.Tests.Search;

/// <summary>Of a million passages, words that every tenth holds cost most of the time and find nothing; of few they are searched. Queries hold stems: "migr", "zanziba".</summary>
public sealed class CandidateSearchTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void Of_many_passages_a_frequent_word_is_left_out_beside_a_rare_one() =>
        Query(Million, ["migration", "zanzibar"]).ShouldBe("text:zanziba title:zanziba^0.8");

    [Fact]
    public void A_frequent_word_that_stands_alone_is_searched() =>
        Query(Million, ["migration"]).ShouldBe("text:migr title:migr^0.8");

    [Fact]
    public void Of_few_passages_every_word_is_searched() =>
        Query(100_000, ["migration", "zanzibar"]).ShouldBe("text:migr title:migr^0.8 text:zanziba title:zanziba^0.8");

    private static string Query(int passages, string[] words)
    {
        var lexicon = new Lexicon(LanguageChain.For(Language.French));
        var (frequent, rare) = (lexicon.Add("migration"), lexicon.Add("zanzibar"));
        for (var passage = 0; passage <= passages / 10; passage++)
        {
            lexicon.CountIn(frequent, passage);
        }

        lexicon.CountIn(rare, passages / 2);
        var terms = words.Select(word => new QuestionTerm(word, word, lexicon, passages)).ToList();
        return CandidateSearch.QueryOf(new IndexQuestion(terms, terms.Count, [], AsksNumber: false), passages).ToString();
    }
}
