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

    [Theory]
    [InlineData("en", "Who kept the lighthouse?", "John Moore was born in Cork. He kept the lighthouse for thirty years. The sea is cold.", "John Moore was born in Cork. He kept the lighthouse for thirty years.")]
    [InlineData("fr", "Qui a dirigé le phare ?", "Jean Morel est né à Brest. Il a dirigé le phare pendant trente ans. La mer est froide.", "Jean Morel est né à Brest. Il a dirigé le phare pendant trente ans.")]
    [InlineData("es", "¿Quién dirigió el faro?", "Juan Moral nació en Cádiz. Este dirigió el faro treinta años. El mar es frío.", "Juan Moral nació en Cádiz. Este dirigió el faro treinta años.")]
    [InlineData("ru", "Кто управлял маяком?", "Иван Морев родился в Омске. Он управлял маяком тридцать лет. Море холодное.", "Иван Морев родился в Омске. Он управлял маяком тридцать лет.")]
    [InlineData("ar", "من أدار المنارة؟", "ولد سالم في عدن. وهو أدار المنارة ثلاثين سنة. البحر بارد.", "ولد سالم في عدن. وهو أدار المنارة ثلاثين سنة.")]
    [InlineData("zh", "谁管理灯塔？", "李明生于大连。他管理灯塔三十年。海水很冷。", "李明生于大连。他管理灯塔三十年。")]
    public void A_sentence_that_points_back_is_quoted_with_the_one_before(string language, string question, string text, string quote) =>
        Quote(language, question, text).ShouldBe(quote);

    [Fact]
    public void A_long_sentence_before_or_a_line_of_its_own_is_not_quoted_along()
    {
        const string Leaning = "He kept the lighthouse for thirty years.";

        Quote("en", "Who kept the lighthouse?", $"John Moore {string.Concat(Enumerable.Repeat("went on and on, ", 20))} they say. {Leaning}").ShouldBe(Leaning);
        Quote("en", "Who kept the lighthouse?", $"John Moore\n{Leaning}").ShouldBe(Leaning);
    }

    private static string Quote(string locale, string question, string text)
    {
        var language = Language.FromLocale(locale)!;
        using var index = PassageIndex.Build(Passages.Of(language, text), SearchVocabulary.Empty);
        var hit = index.Search(question, language, 1).Hits[0];
        hit.Sentence.Range.In(text).ShouldBe(hit.Sentence.Text);
        return hit.Sentence.Text;
    }
}
