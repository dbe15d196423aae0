using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests;

/// <summary>Whose the indexes are.</summary>
public sealed class AnswerServiceTests
{
    private static readonly KnowledgeBase Faulty = RealKnowledge.Base with { Languages = [.. RealKnowledge.Base.Languages, RealKnowledge.Base.Languages[0]] };

    [Fact]
    public void The_indexes_are_disposed_of_with_the_service()
    {
        var indexes = SearchIndexes.Build(RealKnowledge.Base, store: null);

        AnswerService.Of(RealKnowledge.Base, () => indexes).Dispose();

        Should.Throw<ObjectDisposedException>(() => indexes.Documents.Search("migration", Language.English, 1));
        Should.Throw<ObjectDisposedException>(() => indexes.Translations!.Search("migration", Language.English, 1));
    }

    [Fact]
    public void Where_the_rules_cannot_be_made_the_indexes_are_disposed_of_at_once()
    {
        var indexes = SearchIndexes.Build(RealKnowledge.Base, store: null);

        Should.Throw<ArgumentException>(() => AnswerService.Of(Faulty, () => indexes));

        Should.Throw<ObjectDisposedException>(() => indexes.Documents.Search("migration", Language.English, 1));
    }

    [Fact]
    public void Where_the_indexes_cannot_be_made_that_is_what_is_told() =>
        Should.Throw<IOException>(() => AnswerService.Of(RealKnowledge.Base, () => throw new IOException("The disk is full."))).Message.ShouldBe("The disk is full.");
}
