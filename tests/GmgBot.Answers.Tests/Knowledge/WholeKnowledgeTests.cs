using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>The repository's own knowledge: it loads, and its languages say the same.</summary>
public sealed class WholeKnowledgeTests
{
    [Fact]
    public void The_knowledge_of_the_repository_loads()
    {
        RealKnowledge.Base.Documents.ShouldNotBeEmpty();
        RealKnowledge.Base.Languages.Select(pack => pack.Language).ShouldBe([Language.English, Language.French], ignoreOrder: true);
    }

    [Fact]
    public void A_copy_of_it_loads_too()
    {
        using var copy = new KnowledgeCopy();

        Should.NotThrow(() => AnswerService.Load(copy.Folder).Dispose());
    }

    [Fact]
    public void All_languages_have_the_same_texts() =>
        Same(pack => pack.Phrases.Texts.Keys);

    [Fact]
    public void All_languages_have_the_same_lists() =>
        Same(pack => pack.Phrases.Lists.Keys);

    [Fact]
    public void All_languages_have_the_same_concepts() =>
        Same(pack => pack.Concepts.Keys);

    [Fact]
    public void All_languages_name_the_same_entities() =>
        Same(pack => pack.Names.Keys);

    // A few blanks differ on purpose (French says "dès", English names a date), but none may be one that nobody fills.
    [Fact]
    public void No_text_has_a_blank_that_nobody_fills()
    {
        string[] known = ["subject", "object", "other", "period", "sentence", "count", "count-after", "asof", "names", "year", "year2", "month", "month2", "day", "day2", "question", "words", "topic", "ask"];
        foreach (var pack in RealKnowledge.Base.Languages)
        {
            pack.Phrases.Texts.Where(text => text.Value.Blanks.Except(known, StringComparer.Ordinal).Any()).Select(text => $"{pack.Language}: {text.Key}: {text.Value}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_concept_that_a_relation_asks_for_has_words()
    {
        var named = RealKnowledge.Base.Facts.Relations.SelectMany(relation => relation.Cues)
            .SelectMany(cue => cue.All.SelectMany(any => any).Concat(cue.None))
            .Where(concept => !concept.StartsWith('@'));

        foreach (var pack in RealKnowledge.Base.Languages)
        {
            named.Where(concept => !pack.Concepts.ContainsKey(concept)).Distinct().ShouldBeEmpty($"language/{pack.Language}/cues.yaml has no such concept");
        }
    }

    [Fact]
    public void Every_entity_that_a_relation_asks_for_exists() => RealKnowledge.Base.Facts.Relations.SelectMany(relation => relation.Cues)
        .SelectMany(cue => cue.All.SelectMany(any => any).Concat(cue.None))
        .Where(concept => concept.StartsWith("@@", StringComparison.Ordinal) && !RealKnowledge.Base.Entities.ContainsKey(concept[2..]))
        .ShouldBeEmpty();

    [Fact]
    public void Every_fact_is_proved_by_words_of_its_document()
    {
        var facts = RealKnowledge.Base.Facts.Relations.SelectMany(RealKnowledge.Base.Facts.Of).Distinct().ToList();

        facts.ShouldNotBeEmpty();
        facts.ShouldAllBe(fact => fact.Evidence.Quote != null && RealKnowledge.Base.Documents.First(document => document.Source == fact.Evidence.Source).Find(fact.Evidence.Quote)!.Id == fact.Evidence.PassageId);
    }

    [Fact]
    public void No_term_lasts_longer_than_the_relation_allows()
    {
        foreach (var relation in RealKnowledge.Base.Facts.Relations.Where(relation => relation.LongestMonths is not null))
        {
            RealKnowledge.Base.Facts.Of(relation).ShouldAllBe(fact => fact.Period!.Value.End < fact.Period!.Value.Start.AddMonths(relation.LongestMonths!.Value));
        }
    }

    [Fact]
    public void Of_an_exclusive_relation_no_two_facts_overlap()
    {
        foreach (var relation in RealKnowledge.Base.Facts.Relations.Where(relation => relation.Exclusive))
        {
            var periods = RealKnowledge.Base.Facts.Of(relation).Select(fact => fact.Period!.Value).ToList();
            periods.Zip(periods.Skip(1)).ShouldAllBe(pair => !pair.First.Overlaps(pair.Second));
        }
    }

    private static void Same(Func<LanguagePack, IEnumerable<string>> keys)
    {
        var first = RealKnowledge.Base.Languages[0];
        foreach (var other in RealKnowledge.Base.Languages.Skip(1))
        {
            keys(other).Except(keys(first)).ShouldBeEmpty($"only {other.Language} has these");
            keys(first).Except(keys(other)).ShouldBeEmpty($"only {first.Language} has these");
        }
    }
}
