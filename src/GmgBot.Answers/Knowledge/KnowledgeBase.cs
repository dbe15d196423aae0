using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>All that the bot knows, loaded and checked.</summary>
internal sealed record KnowledgeBase
{
    /// <summary>Tells this state of the files apart from others; empty where it was read from none.</summary>
    public string Version { get; init; } = "";

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<SourceDocument> Documents { get; init; }

    /// <summary>Translations of documents; nothing is proved by them.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    public required IReadOnlyDictionary<string, Entity> Entities { get; init; }

    public required FactBase Facts { get; init; }

    public required IReadOnlyList<LanguagePack> Languages { get; init; }

    /// <summary>Questions that show how people ask, by language.</summary>
    public required IReadOnlyDictionary<Language, IReadOnlyList<Rules.Example>> Examples { get; init; }

    public required Search.SearchVocabulary Vocabulary { get; init; }

    public LanguagePack In(Language language) => Languages.FirstOrDefault(pack => pack.Language == language) ?? Languages[0];
}
