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
    public required IReadOnlyDictionary<Language, IReadOnlyList<Examples.Example>> Examples { get; init; }

    public required Search.SearchVocabulary Vocabulary { get; init; }

    /// <summary>The language to answer in: the first one where <paramref name="language"/> is not known.</summary>
    public LanguagePack In(Language language)
    {
        for (var i = 0; i < Languages.Count; i++)
        {
            if (Languages[i].Language == language)
            {
                return Languages[i];
            }
        }

        return Languages[0];
    }
}
