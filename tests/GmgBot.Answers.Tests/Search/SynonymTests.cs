using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

public sealed class SynonymTests : IDisposable
{
    private readonly PassageIndex _index = PassageIndex.Build(Passages.French, new SearchVocabulary(
    [
        Group(["droits"], ["rights"]),
        Group(["travailleurs"], ["workers"]),
        Group(["organisation internationale du travail", "OIT"], ["International Labour Organization", "ILO"]),
        Group(["manuel", "guide"], ["handbook"]),
        Group(["planification du développement"], ["development planning"]),
        Group(["présidence"], ["WHO"]),
    ]));

    [Theory]
    [InlineData("Which rights do workers have?", "fr#p4")]
    [InlineData("What does the ILO do?", "fr#p4")]
    [InlineData("the International Labour Organization", "fr#p4")]
    [InlineData("Is there a handbook?", "fr#p3")]
    [InlineData("development planning", "fr#p3")]
    [InlineData("UNESCO", "fr#p2")]
    public void A_question_in_another_language_finds_the_passage(string question, string passage) =>
        _index.Search(question, Language.English, 3).Hits[0].Passage.Id.ShouldBe(passage);

    [Theory]
    [InlineData("Que fait l'OIT ?", "fr#p4")]
    [InlineData("le guide", "fr#p3")]
    public void A_synonym_of_the_same_language_finds_the_passage(string question, string passage) =>
        _index.Search(question, Language.French, 3).Hits[0].Passage.Id.ShouldBe(passage);

    [Fact]
    public void A_name_that_is_also_a_question_word_counts_only_in_capitals()
    {
        _index.Search("Has WHO joined?", Language.English, 3).Hits[0].Passage.Id.ShouldBe("fr#p1");
        _index.Search("who joined?", Language.English, 3).Hits.ShouldBeEmpty();
    }

    public void Dispose() => _index.Dispose();

    private static EquivalentWords Group(string[] french, string[] english) =>
        new(new Dictionary<Language, IReadOnlyList<string>> { [Language.French] = french, [Language.English] = english });
}
