using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

public sealed class DeterminismTests
{
    private static readonly string[] Questions =
        ["Qui a présidé le groupe ?", "la planificatoin", "droits des travailleurs", "Quand le manuel a-t-il été publié ?"];

    [Fact]
    public void Two_indexes_of_the_same_passages_give_the_same_scores()
    {
        using var one = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);
        using var other = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);

        foreach (var question in Questions)
        {
            Print(one, question).ShouldBe(Print(other, question));
        }
    }

    [Fact]
    public void Many_threads_get_the_answers_that_one_gets()
    {
        using var index = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);
        var expected = Questions.ToDictionary(question => question, question => Print(index, question));

        Parallel.For(0, 400, round => Print(index, Questions[round % Questions.Length]).ShouldBe(expected[Questions[round % Questions.Length]]));
    }

    private static string Print(PassageIndex index, string question) =>
        string.Join('\n', index.Search(question, Language.French, 5).Hits.Select(hit => $"{hit.Passage.Id} {hit.Score:R} {hit.Sentence.Text}"));
}
