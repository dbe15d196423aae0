using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads relations.yaml.</summary>
internal static class RelationReader
{
    public static IReadOnlyList<Relation> Read(YamlMap root, IReadOnlyDictionary<string, Entity> entities)
    {
        var types = entities.Values.Select(entity => entity.Type.Id).ToHashSet(StringComparer.Ordinal);
        var relations = new List<Relation>();
        foreach (var map in root.Maps("relations"))
        {
            relations.Add(new Relation
            {
                Id = map.Text("id"),
                Shape = Choice<RelationShape>(map, "shape") ?? throw map.Error("\"shape\" is missing; add timeless, event, since or span."),
                SubjectType = Type(map, "subject", types),
                ObjectType = Type(map, "object", types),
                Names = map.Flag("names"),
                Everything = map.Flag("everything"),
                Complete = map.Flag("complete"),
                Exclusive = map.Flag("exclusive"),
                LongestMonths = map.Number("longest", 0) is > 0 and var months ? months : null,
                LengthRelation = map.TextOrNull("length-relation"),
                Topic = map.TextOrNull("topic"),
                FactsOf = map.TextOrNull("facts-of"),
                CountOf = map.TextOrNull("count-of"),
                Default = Choice<Ask>(map, "default") ?? Ask.What,
                Claims = [.. map.Maps("claims").Select(Claimed)],
                Cues = [.. map.Maps("cues").Select(Cue)],
            });
            map.NothingElse();
        }

        foreach (var relation in relations.Where(relation => relation.FactsOf is { } other && !relations.Exists(known => known.Id == other)))
        {
            throw root.Error($"\"{relation.Id}\" reads the facts of \"{relation.FactsOf}\", which is no relation; name one that is.");
        }

        return relations;
    }

    private static Claim Claimed(YamlMap map)
    {
        var claim = new Claim([.. map.Texts("all").Select(any => (IReadOnlyList<string>)any.Split('|'))], map.Texts("none"), map.Flag("holds"));
        map.NothingElse();
        return claim;
    }

    private static RelationCue Cue(YamlMap map)
    {
        var cue = new RelationCue(
            [.. map.Texts("all").Select(any => (IReadOnlyList<string>)any.Split('|'))],
            map.Texts("none"),
            Choice<Ask>(map, "ask"),
            map.Number("weight", 0));
        map.NothingElse();
        return cue.All.Count > 0 ? cue : throw map.Error("A cue needs at least one concept under \"all\".");
    }

    private static EntityType? Type(YamlMap map, string key, HashSet<string> types) =>
        map.TextOrNull(key) is not { } id ? null
        : types.Contains(id) ? new EntityType(id)
        : throw map.ErrorAt(key, $"\"{id}\" is no type of entity; facts/entities.yaml has {string.Join(", ", types.Order(StringComparer.Ordinal))}.");

    // "how-many" stands for HowMany.
    private static T? Choice<T>(YamlMap map, string key)
        where T : struct, Enum =>
        map.TextOrNull(key) is not { } text ? null
        : Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice
        : throw map.ErrorAt(key, $"\"{text}\" is not known here; known are {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
}
