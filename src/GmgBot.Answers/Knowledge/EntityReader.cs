namespace GmgBot.Answers.Knowledge;

/// <summary>Reads facts/entities.yaml and joins each entity with its names.</summary>
internal sealed class EntityReader(IReadOnlyList<LanguagePack> languages, Inspection inspection)
{
    private const string File = "facts/entities.yaml";

    public IReadOnlyDictionary<string, Entity> Read(KnowledgeFolder folder)
    {
        var root = folder.ReadYaml(File);
        var types = root.Map("entities");
        inspection.Try(root.NothingElse);
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var type in types.Keys)
        {
            foreach (var (id, line) in inspection.Try(() => types.Texts(type).Zip(types.Lines(type)).ToList()) ?? [])
            {
                var entity = new Entity(id, new EntityType(type), Names(id, new Place(File, line)));
                if (entities.TryAdd(id, entity))
                {
                    inspection.Stands(Inspection.Kind.Entity, id, new Place(File, line));
                }
                else
                {
                    inspection.Add(new KnowledgeFault(File, line, $"\"{id}\" stands here twice; take one out."));
                }
            }
        }

        return entities;
    }

    private Dictionary<Language, EntityName> Names(string id, Place place)
    {
        var names = new Dictionary<Language, EntityName>();
        foreach (var pack in languages)
        {
            if (pack.Names.TryGetValue(id, out var name))
            {
                names[pack.Language] = name;
                continue;
            }

            // Stands in for the name while the rest is looked through; nothing is answered from a folder with a fault.
            names[pack.Language] = new EntityName { Full = id };
            if (!inspection.IsBroken(Inspection.Kind.Names, pack.Language.Code) && !inspection.IsBroken(Inspection.Kind.Names, $"{pack.Language}/{id}"))
            {
                inspection.Add(new KnowledgeFault(place.File, place.Line, $"\"{id}\" has no name in language/{pack.Language}/names.yaml; add it there."));
            }
        }

        return names;
    }
}
