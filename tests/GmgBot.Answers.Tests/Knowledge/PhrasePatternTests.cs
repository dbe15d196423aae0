using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>Cue phrases are kept with their alternatives: they stand for the same phrases as if each were written out.</summary>
public sealed class PhrasePatternTests
{
    private static readonly Shorthand NoShorthand = new(new Dictionary<string, string>());

    [Theory]
    [InlineData("{took|held} the {reins|helm}", 1, "took the reins; took the helm; held the reins; held the helm")]
    [InlineData("l'{ancienne|actuelle} présidence", 1, "l ancienne presidence; l actuelle presidence")]
    [InlineData("qu'{il|elle} préside", 1, "qu il preside; qu elle preside")]
    [InlineData("{|very} near", 1, "near; very near")]
    [InlineData("co{chair|lead}s", 2, "cochairs; coleads")]
    [InlineData("didnt {join|chair}", 1, "did not join; did not chair")]
    [InlineData("{|}", 0, "")]
    public void A_pattern_stands_for_its_phrases(string line, int patterns, string phrases)
    {
        var made = PhrasePattern.Of(line, new FoldedPhrases(), NoShorthand).ToList();
        made.Count.ShouldBe(patterns);
        string.Join("; ", made.SelectMany(pattern => pattern.Phrases())).ShouldBe(phrases);
    }

    [Fact]
    public void What_is_written_in_short_is_written_out_over_the_braces()
    {
        var shorthand = new Shorthand(new Dictionary<string, string> { ["c ki"] = "c est qui" });
        PhrasePattern.Of("c {ki|elle} preside", new FoldedPhrases(), shorthand).SelectMany(pattern => pattern.Phrases()).ShouldBe(["c est qui preside", "c elle preside"]);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void All_cues_stand_for_what_they_would_stand_for_written_out(string language)
    {
        var words = new KnowledgeFolder(Repository.Knowledge).ReadYaml($"language/{language}/cues.yaml").Map("concepts");
        var pack = RealKnowledge.Base.Languages.Single(pack => pack.Language.Code == language);
        foreach (var concept in words.Keys)
        {
            var written = words.Texts(concept).SelectMany(Alternatives.Of).Select(phrase => pack.Shorthand.WriteOut(LanguageReader.Fold(phrase))).Where(phrase => phrase.Length > 0);
            pack.Concepts[concept].Distinct().Order(StringComparer.Ordinal).ShouldBe(written.Distinct().Order(StringComparer.Ordinal), concept);
        }
    }
}
