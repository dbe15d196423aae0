using GmgBot.Answers.Search.Analysis;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;
using GmgBot.Answers.Search.Ranking;

namespace GmgBot.Answers.Tests.Search;

/// <summary>Of a million passages, words that many of them hold cost most of the time and find least; of few they are searched. Queries hold stems: "migr", "zanziba", "madagasca".</summary>
public sealed class CandidateSearchTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void Of_many_passages_a_frequent_word_is_left_out_beside_a_rare_one() =>
        Query(Million, ("migration", 0.25), ("zanzibar", 0)).ShouldBe("text:zanziba title:zanziba^0.8");

    [Fact]
    public void Of_many_words_of_middling_frequency_the_rarest_are_searched() =>
        Query(Million, ("migration", 0.09), ("zanzibar", 0.07), ("madagascar", 0.08)).ShouldBe("text:zanziba title:zanziba^0.8 text:madagasca title:madagasca^0.8");

    [Fact]
    public void A_frequent_word_that_stands_alone_is_searched() =>
        Query(Million, ("migration", 0.25)).ShouldBe("text:migr title:migr^0.8");

    [Fact]
    public void Of_few_passages_every_word_is_searched() =>
        Query(100_000, ("migration", 0.25), ("zanzibar", 0)).ShouldBe("text:migr title:migr^0.8 text:zanziba title:zanziba^0.8");

    // Each word stands in the share of the passages beside it, at least in one.
    private static string Query(int passages, params (string Word, double Share)[] words)
    {
        var lexicon = new Lexicon(LanguageChain.For(Language.French));
        foreach (var (word, share) in words)
        {
            var number = lexicon.Add(word);
            for (var passage = 0; passage <= passages * share; passage++)
            {
                lexicon.CountIn(number, passage);
            }
        }

        var terms = words.Select(each => new QuestionTerm(each.Word, each.Word, lexicon, passages)).ToList();
        return CandidateSearch.QueryOf(new IndexQuestion(terms, terms.Count, [], AnswerKinds.None), passages).ToString();
    }
}
