using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

public sealed class SpellingTests
{
    private static readonly Spelling Corrector = new(
        ["presid*", "membre", "member", "founded", "handbook", "unicef", "unesco", "unitar", "hcdh", "hcr", "oit", "oim", "migration", "commissions", "gmg"],
        ["le", "green", "peace", "qui", "remember", "number", "prudent"]);

    private static readonly Spelling[] RealCorrectors = [.. Correctors(RealKnowledge.Base.Languages, [.. RealKnowledge.Base.Entities.Values])];

    [Theory]
    [InlineData("memmbre", "membre")]
    [InlineData("mebmre", "membre")]
    [InlineData("fonded", "founded")]
    [InlineData("handbok", "handbook")]
    [InlineData("unicfe", "unicef")]
    [InlineData("migartion", "migration")]
    [InlineData("comissions", "commissions")]
    [InlineData("presdait", "presidait")]
    [InlineData("perside", "preside")]
    public void A_slip_is_mended(string word, string meant) => Corrector.Correct(word).ShouldBe(meant);

    [Theory]
    [InlineData("hcr")]
    [InlineData("oit")]
    [InlineData("oic")]
    [InlineData("hcdh")]
    [InlineData("number")]
    [InlineData("remember")]
    [InlineData("prudent")]
    [InlineData("presidente")]
    [InlineData("s2")]
    [InlineData("hcdh2")]
    [InlineData("")]
    [InlineData("xylophone")]
    [InlineData("greenpeace")]
    public void A_short_word_or_one_that_is_known_is_left_alone(string word) => Corrector.Correct(word).ShouldBeNull();

    [Theory]
    [InlineData("HCR", "HCDH")]
    [InlineData("HCDH", "HCR")]
    [InlineData("OIT", "OIM")]
    [InlineData("OIM", "OIT")]
    [InlineData("UNDP", "UNEP")]
    [InlineData("UNHCR", "OHCHR")]
    [InlineData("OHCHR", "UNHCR")]
    [InlineData("WHO", "WFP")]
    [InlineData("UNU", "UN")]
    public void One_acronym_is_never_taken_for_another(string acronym, string other)
    {
        foreach (var corrector in RealCorrectors)
        {
            corrector.Correct(Folding.Fold(acronym)).ShouldNotBe(Folding.Fold(other));
        }
    }

    [Theory]
    [InlineData("joinned", "joined")]
    [InlineData("joiin", "join")]
    [InlineData("foundedd", "founded")]
    [InlineData("objectiif", "objectif")]
    public void A_letter_typed_twice_is_mended_beside_a_stem_that_only_longer_phrases_have(string word, string meant) =>
        new Spelling(["join*", "join", "joined", "found*", "founded", "objectif"], [], alone: new HashSet<string> { "joined", "founded" }).Correct(word).ShouldBe(meant);

    [Theory]
    [InlineData("legmg", "le gmg")]
    [InlineData("quipreside", "qui preside")]
    [InlineData("gmgmembre", "gmg membre")]
    public void Two_words_run_together_are_parted(string word, string parted) => Corrector.Correct(word).ShouldBe(parted);

    [Fact]
    public void The_longest_words_are_left_alone() => Corrector.Correct(new string('m', 25)).ShouldBeNull();

    private static IEnumerable<Spelling> Correctors(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        var phrases = LexiconBuilder.Phrases(packs, entities);
        return LexiconBuilder.Spelling(phrases, PhraseWords.Of(phrases, packs), packs, entities).Values;
    }
}
