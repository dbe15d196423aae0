using GmgBot.Answers.Search;

namespace GmgBot.Answers.Knowledge;

/// <summary>Makes the search vocabulary: the names of all entities, and the words of glossary.yaml.</summary>
internal static class GlossaryReader
{
    public static SearchVocabulary Read(KnowledgeFolder folder, IEnumerable<Entity> entities, Inspection inspection)
    {
        var groups = new List<EquivalentWords>();
        foreach (var entity in entities.Where(entity => entity.Type != EntityType.Outsider))
        {
            groups.Add(new EquivalentWords(entity.Names.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<string>)[pair.Value.Full, .. pair.Value.Acronym is { } acronym ? new[] { acronym } : []])));
        }

        var root = folder.ReadYaml("glossary.yaml");
        groups.AddRange(root.Maps("groups").Select(map => inspection.Try(() => Read(map))).OfType<EquivalentWords>());
        inspection.Try(root.NothingElse);
        return new SearchVocabulary(groups);
    }

    private static EquivalentWords Read(YamlMap map) => new(map.Keys.ToDictionary(
        key => Language.FromLocale(key) ?? throw map.ErrorAtKey(key, $"\"{key}\" is no language of the UN; use fr, en, es, ar, ru or zh."),
        map.Texts));
}
