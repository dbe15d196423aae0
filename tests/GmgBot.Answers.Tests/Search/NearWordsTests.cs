using GmgBot.Answers.Questions;
using GmgBot.Answers.Search.Analysis;
using GmgBot.Answers.Search.Indexing;
using Lexicon = GmgBot.Answers.Search.Indexing.Lexicon;

namespace GmgBot.Answers.Tests.Search;

public sealed class NearWordsTests
{
    private static readonly string[] Words =
    [
        "migration", "migrations", "imigration", "migratoin", "migraton", "migrtaion", "mgiratino", "immigrations", "nation",
        "mission", "omission", "ration", "notation", "rotation", "annotation", "papa", "papas", "appa", "paap", "ppaaa",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_word_within_the_edits_is_missed(int edits)
    {
        var lexicon = new Lexicon(LanguageChain.For(Language.English));
        foreach (var word in Words)
        {
            lexicon.CountIn(lexicon.Add(word), passage: 0);
        }

        var near = new NearWords(lexicon, shortest: 3, longest: EditDistance.Longest);
        foreach (var word in Words)
        {
            var within = Words.Where(other => EditDistance.Between(word, other, edits) <= edits);
            within.ShouldBeSubsetOf(near.MayBeWithin(word, edits).Select(number => lexicon.Folded[number]));
        }
    }

    [Fact]
    public void Words_with_other_letters_are_not_looked_at()
    {
        var lexicon = new Lexicon(LanguageChain.For(Language.English));
        lexicon.CountIn(lexicon.Add("harbour"), passage: 0);
        lexicon.CountIn(lexicon.Add("migrant"), passage: 0);

        var near = new NearWords(lexicon, shortest: 3, longest: EditDistance.Longest).MayBeWithin("migrnat", edits: 1);

        near.Select(number => lexicon.Folded[number]).ShouldBe(["migrant"]);
    }
}
