using GmgBot.Answers.Search;

namespace GmgBot.Answers.Knowledge;

/// <summary>Makes the search vocabulary: the names of all entities, and the words of glossary.yaml.</summary>
internal static class GlossaryReader
{
    public static SearchVocabulary Read(KnowledgeFolder folder, IEnumerable<Entity> entities)
    {
        var groups = new List<EquivalentWords>();
        foreach (var entity in entities.Where(entity => entity.Type != EntityType.Outsider))
        {
            groups.Add(new EquivalentWords(entity.Names.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<string>)[pair.Value.Full, .. pair.Value.Acronym is { } acronym ? new[] { acronym } : []])));
        }

        foreach (var map in folder.ReadYaml("glossary.yaml").Maps("groups"))
        {
            groups.Add(new EquivalentWords(map.Keys.ToDictionary(
                key => Language.FromLocale(key) ?? throw map.ErrorAt(key, $"\"{key}\" is no language of the UN; use fr, en, es, ar, ru or zh."),
                map.Texts)));
        }

        return new SearchVocabulary(groups);
    }
}
