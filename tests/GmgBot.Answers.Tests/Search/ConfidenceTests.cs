using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

/// <summary>How sure the search is follows from what the best passage holds of the question, names above all.</summary>
public sealed class ConfidenceTests : IDisposable
{
    private readonly PassageIndex _index = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);

    [Fact]
    public void A_name_that_the_passage_lacks_makes_it_less_sure_than_a_word_that_it_lacks() =>
        Of("Quand le Zanzibar a-t-il présidé le groupe ?").ShouldBeLessThan(Of("Quand le zanzibar a-t-il présidé le groupe ?"));

    [Fact]
    public void A_name_that_the_passage_holds_makes_it_no_less_sure() =>
        Of("Quand donc l'UNICEF a-t-il présidé le groupe ?").ShouldBe(Of("Quand donc l'unicef a-t-il présidé le groupe ?"));

    [Fact]
    public void In_a_question_all_in_capitals_no_word_is_a_name() =>
        Of("QUAND LE ZANZIBAR A-T-IL PRÉSIDÉ LE GROUPE ?").ShouldBe(Of("quand le zanzibar a-t-il présidé le groupe ?"));

    [Fact]
    public void A_year_that_the_passage_lacks_makes_it_less_sure() =>
        Of("qui a présidé le groupe en 1999 ?").ShouldBeLessThan(Of("qui a présidé le groupe en 2011 ?"));

    [Fact]
    public void A_title_counts_for_the_sentences_under_it()
    {
        using var titled = PassageIndex.Build([.. Passages.French.Select(passage => passage with { Title = "UNICEF" })], SearchVocabulary.Empty);
        const string question = "Pourquoi l'UNICEF protège-t-il les travailleurs migrants ?";

        titled.Search(question, Language.French, 1).Confidence.ShouldBeGreaterThan(Of(question));
    }

    public void Dispose() => _index.Dispose();

    private double Of(string question) => _index.Search(question, Language.French, 1).Confidence;
}
