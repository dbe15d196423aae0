using GmgBot.Answers.Examples;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge.Checks;

namespace GmgBot.Answers.Knowledge;

/// <summary>Loads a knowledge folder, all of it or not at all.</summary>
internal static class KnowledgeLoader
{
    /// <summary>Loads and checks a folder.</summary>
    /// <exception cref="KnowledgeException">Something is missing or wrong; the message names file and line of the first fault.</exception>
    public static KnowledgeBase Load(string path)
    {
        var inspection = new Inspection();
        var knowledge = Load(path, inspection);
        inspection.ThrowIfFaulty();
        return knowledge ?? throw new KnowledgeException(path, 0, "The folder could not be read; look at its rights.");
    }

    /// <summary>Reads a folder as far as it can be read, and checks what it says.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="inspection">Where all faults are noted.</param>
    /// <returns>What could be read, of use only where there is no fault; null where that is too little to go on.</returns>
    public static KnowledgeBase? Load(string path, Inspection inspection)
    {
        var folder = new KnowledgeFolder(path);
        if (inspection.Try(() => Read(path, folder, inspection)) is not { } knowledge)
        {
            return null;
        }

        EncodingChecks.Run(folder, inspection);
        ConsistencyChecks.Run(knowledge, inspection);
        return knowledge with { Version = folder.Version() };
    }

    private static KnowledgeBase Read(string path, KnowledgeFolder folder, Inspection inspection)
    {
        if (!Directory.Exists(path))
        {
            throw new KnowledgeException(path, 0, "There is no such folder; name the folder that holds sources.yaml with --knowledge.");
        }

        var packs = Languages(folder, inspection);
        var sources = inspection.Try(Inspection.Kind.Source, null, () => SourceReader.Read(folder, packs, inspection)) ?? [];
        var documents = sources.Select(source => source.Document is { } file ? inspection.Try(Inspection.Kind.Source, source.Id, () => DocumentReader.Read("documents/" + file, folder.ReadText("documents/" + file), source)) : null).OfType<SourceDocument>().ToList();
        var translations = TranslationReader.Read(documents, inspection);
        documents.RemoveAll(document => document.Source.TranslationOf is not null);
        var entities = inspection.Try(Inspection.Kind.Entity, null, () => new EntityReader(packs, inspection).Read(folder)) ?? new Dictionary<string, Entity>();
        var relations = inspection.Try(Inspection.Kind.Relation, null, () => new RelationReader(entities, inspection).Read(folder.ReadYaml("relations.yaml"))) ?? [];
        var facts = inspection.Try(Inspection.Kind.Fact, null, () => new FactReader(folder, relations, entities, sources, documents, packs, inspection).Read()) ?? [];
        var examples = new ExampleReader(relations, inspection);
        return new KnowledgeBase
        {
            Sources = sources,
            Documents = documents,
            Translations = translations,
            Entities = entities,
            Facts = new FactBase(relations, facts),
            Languages = packs,
            Examples = packs.ToDictionary(pack => pack.Language, pack => inspection.Try(() => examples.Read(folder.ReadYaml($"language/{pack.Language}/examples.yaml"))) ?? (IReadOnlyList<Example>)[]),
            Vocabulary = inspection.Try(() => GlossaryReader.Read(folder, entities.Values, inspection)) ?? new Search.SearchVocabulary([]),
        };
    }

    // A folder of no language would make every text look like one in a wrong language, so it ends the reading.
    private static IReadOnlyList<LanguagePack> Languages(KnowledgeFolder folder, Inspection inspection)
    {
        var languages = folder.Folders("language").Select(code => Language.FromLocale(code) ?? throw new KnowledgeException("language/" + code, 0, "The folder is named after no language of the UN; use fr, en, es, ar, ru or zh.")).ToList();

        // The most of what there is to read, and no language waits for another.
        var reading = languages.ConvertAll(language => Task.Run(() =>
        {
            var own = new Inspection();
            return (Pack: new LanguageReader(folder, language, own).Read(), Inspection: own);
        }));
        var packs = new List<LanguagePack>();
        foreach (var language in reading)
        {
            var (pack, own) = language.GetAwaiter().GetResult();
            packs.Add(pack);
            inspection.Add(own);
        }

        return packs.Count > 0 ? BasedLanguages.Complete(packs, inspection) : throw new KnowledgeException("language", 0, "There is no language in it; add a folder such as language/en.");
    }
}
