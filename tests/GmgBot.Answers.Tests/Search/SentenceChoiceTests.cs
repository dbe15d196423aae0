using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

/// <summary>Which sentence of a passage is quoted.</summary>
public sealed class SentenceChoiceTests
{
    [Theory]
    [InlineData("en", "Who drew the harbour map?", "The harbour map was drawn with care. In 1912 Ada Lind drew it for the harbour office. A map was sold.", "In 1912 Ada Lind drew it for the harbour office.")]
    [InlineData("en", "How many boats does the harbour hold?", "The harbour is known for its boats. Its berths hold 212 boats. Boats come in May.", "Its berths hold 212 boats.")]
    [InlineData("fr", "Comment s'appelle le bateau du port ?", "Le bateau du port est vieux. Le bateau du port se nomme « Mouette ». Le port est grand.", "Le bateau du port se nomme « Mouette ».")]
    public void A_sentence_is_quoted_that_has_what_is_asked(string language, string question, string text, string sentence) =>
        Quote(language, question, text).ShouldEndWith(sentence);

    [Theory]
    [InlineData("en", "Who kept the lighthouse?", "The tower was kept by Lind. Ships need a lighthouse. It was kept by Moore.", "It was kept by Moore.")]
    [InlineData("fr", "Qui a dirigé le phare ?", "La gare fut dirigée par Lind. Le port a un phare. Il fut dirigé par Morel.", "Il fut dirigé par Morel.")]
    public void A_sentence_that_follows_what_is_asked_is_quoted_before_one_that_does_not(string language, string question, string text, string sentence) =>
        Quote(language, question, text).ShouldEndWith(sentence);

    private static string Quote(string locale, string question, string text)
    {
        var language = Language.FromLocale(locale)!;
        using var index = PassageIndex.Build(Passages.Of(language, text), SearchVocabulary.Empty);
        var hit = index.Search(question, language, 1).Hits[0];
        hit.Sentence.Range.In(text).ShouldBe(hit.Sentence.Text);
        return hit.Sentence.Text;
    }
}
