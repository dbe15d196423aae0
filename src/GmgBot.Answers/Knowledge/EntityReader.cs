namespace GmgBot.Answers.Knowledge;

/// <summary>Reads facts/entities.yaml and joins each entity with its names.</summary>
internal static class EntityReader
{
    private const string File = "facts/entities.yaml";

    public static IReadOnlyDictionary<string, Entity> Read(KnowledgeFolder folder, IReadOnlyList<LanguagePack> languages)
    {
        var types = folder.ReadYaml(File).Map("entities");
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var type in types.Keys)
        {
            foreach (var id in types.Texts(type))
            {
                var names = new Dictionary<Language, EntityName>();
                foreach (var pack in languages)
                {
                    names[pack.Language] = pack.Names.TryGetValue(id, out var name) ? name
                        : throw types.ErrorAt(type, $"\"{id}\" has no name in language/{pack.Language}/names.yaml; add it there.");
                }

                if (!entities.TryAdd(id, new Entity(id, new EntityType(type), names)))
                {
                    throw types.ErrorAt(type, $"\"{id}\" stands here twice; take one out.");
                }
            }
        }

        return entities;
    }
}
