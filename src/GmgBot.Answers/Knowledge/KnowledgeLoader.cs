using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Loads a knowledge folder, all of it or not at all.</summary>
internal static class KnowledgeLoader
{
    /// <summary>Loads and checks a folder.</summary>
    /// <exception cref="KnowledgeException">Something is missing or wrong; the message names file and line.</exception>
    public static KnowledgeBase Load(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new KnowledgeException(path, 0, "There is no such folder; name the folder that holds sources.yaml with --knowledge.");
        }

        var folder = new KnowledgeFolder(path);
        var languages = Languages(folder);
        var sources = SourceReader.Read(folder, [.. languages.Select(pack => pack.Language)]);
        var documents = sources.Where(source => source.Document is not null)
            .Select(source => DocumentReader.Read("documents/" + source.Document, folder.ReadText("documents/" + source.Document), source))
            .ToList();
        var entities = EntityReader.Read(folder, languages);
        var relations = RelationReader.Read(folder.ReadYaml("relations.yaml"), entities);
        var facts = new FactReader(folder, relations, entities, sources, documents, [.. languages.Select(pack => pack.Language)]).Read();
        return new KnowledgeBase
        {
            Sources = sources,
            Documents = documents,
            Entities = entities,
            Facts = new FactBase(relations, facts),
            Languages = languages,
            Examples = languages.ToDictionary(pack => pack.Language, pack => ExampleReader.Read(folder.ReadYaml($"language/{pack.Language}/examples.yaml"), relations)),
            Vocabulary = GlossaryReader.Read(folder, entities.Values),
        };
    }

    private static List<LanguagePack> Languages(KnowledgeFolder folder)
    {
        var packs = new List<LanguagePack>();
        foreach (var code in folder.Folders("language"))
        {
            var language = Language.FromLocale(code) ?? throw new KnowledgeException("language/" + code, 0, "The folder is named after no language of the UN; use fr, en, es, ar, ru or zh.");
            packs.Add(new LanguageReader(folder, language).Read());
        }

        return packs.Count > 0 ? packs : throw new KnowledgeException("language", 0, "There is no language in it; add a folder such as language/en.");
    }
}
