using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads relations.yaml.</summary>
internal sealed class RelationReader(IReadOnlyDictionary<string, Entity> entities, Inspection inspection)
{
    /// <summary>What every relation with subjects tells.</summary>
    private static readonly string[] OfSubjects = ["who"];

    private IReadOnlyList<string> _untold = [];
    private readonly HashSet<string> _types = entities.Values.Select(entity => entity.Type.Id).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<Relation> Read(YamlMap root)
    {
        var relations = new List<Relation>();
        _untold = root.Texts("untold");
        foreach (var concept in _untold)
        {
            inspection.Stands(Inspection.Kind.Concepts, concept, root.PlaceOfKey("untold"));
        }

        foreach (var map in root.Maps("relations"))
        {
            var id = map.IsText("id") ? map.TextOrNull("id") : null;
            if (inspection.Try(Inspection.Kind.Relation, id, () => Read(map, relations)) is { } relation)
            {
                relations.Add(relation);
                inspection.Stands(Inspection.Kind.Relation, relation.Id, map.Place);
            }
        }

        inspection.Try(root.NothingElse);
        foreach (var relation in relations)
        {
            Refers(relation, relation.FactsOf, relations, "reads the facts of");
            Refers(relation, relation.CountOf, relations, "counts the objects of");
            Refers(relation, relation.LengthRelation, relations, "takes the length of a term from");
            Refers(relation, relation.After, relations, "comes after");
            Refers(relation, relation.Elsewhere, relations, "is told elsewhere as");
        }

        return relations;
    }

    private void Refers(Relation relation, string? other, List<Relation> relations, string how)
    {
        if (other is not null && !relations.Exists(known => known.Id == other) && !inspection.IsBroken(Inspection.Kind.Relation, other))
        {
            inspection.Add(Inspection.Kind.Relation, relation.Id, $"\"{relation.Id}\" {how} \"{other}\", which is no relation; name one that is.");
        }
    }

    private Relation Read(YamlMap map, List<Relation> before)
    {
        var relation = new Relation
        {
            Id = map.Text("id"),
            Shape = Choice<RelationShape>(map, "shape") ?? throw map.Error("\"shape\" is missing; add timeless, event, since or span."),
            SubjectType = Type(map, "subject"),
            ObjectType = Type(map, "object"),
            Names = map.Flag("names"),
            Everything = map.Flag("everything"),
            Complete = map.Flag("complete"),
            Exclusive = map.Flag("exclusive"),
            LongestMonths = map.Number("longest", 0) is > 0 and var months ? months : null,
            LengthRelation = map.TextOrNull("length-relation"),
            Topic = map.TextOrNull("topic"),
            FactsOf = map.TextOrNull("facts-of"),
            CountOf = map.TextOrNull("count-of"),
            After = map.TextOrNull("after"),
            Elsewhere = map.TextOrNull("elsewhere"),
            Ends = map.Flag("ends"),
            Untold = map.Texts("tells") is var tells && tells.Contains("*") ? new HashSet<string>() : _untold.Except(tells).Except(map.TextOrNull("subject") is null ? [] : OfSubjects).ToHashSet(StringComparer.Ordinal),
            Default = Choice<Ask>(map, "default") ?? Ask.What,
            Claims = [.. map.Maps("claims").Select(claim => inspection.Try(() => Claimed(claim))).OfType<Claim>()],
            Cues = [.. map.Maps("cues").Select(cue => inspection.Try(() => Cue(cue))).OfType<RelationCue>()],
        };
        map.NothingElse();
        return before.Exists(known => known.Id == relation.Id) ? throw map.ErrorAt("id", $"There are two relations \"{relation.Id}\"; give each its own id.") : relation;
    }

    private Claim Claimed(YamlMap map)
    {
        var claim = new Claim([.. map.Texts("all").Select(any => (IReadOnlyList<string>)any.Split('|'))], map.Texts("none"), map.Flag("holds"));
        map.NothingElse();
        Known(map, claim.All, claim.None);
        return claim;
    }

    private RelationCue Cue(YamlMap map)
    {
        var cue = new RelationCue(
            [.. map.Texts("all").Select(any => (IReadOnlyList<string>)any.Split('|'))],
            map.Texts("none"),
            Choice<Ask>(map, "ask"),
            map.Number("weight", 0));
        map.NothingElse();
        Known(map, cue.All, cue.None);
        return cue.All.Count > 0 ? cue : throw map.Error("A cue needs at least one concept under \"all\"; add one.");
    }

    // "@period" is a date, "@side" one that something lies before or after, "@number" a number that counts something, "@two" the number two, "@rising" three or more that rise, "@from-to" two, "@step" a step in time, "@within" the group put as part of a body, "@again" an entity named twice, "@foreign" one named in another language, "@equals" the sign, "@letter" a letter by itself, "@bare" nothing but a body and a date, "@pairs" bodies each with a date of its own, "@unknown" a word that nothing explains, "@strange" such a name, "@agency" an entity of that type, "@2agency" two of them, "@@ohchr" that entity. Concepts are looked for once the languages are known.
    private void Known(YamlMap map, IReadOnlyList<IReadOnlyList<string>> all, IReadOnlyList<string> none)
    {
        foreach (var part in all.SelectMany(any => any).Concat(none))
        {
            if (part.StartsWith("@@", StringComparison.Ordinal) ? !entities.ContainsKey(part[2..]) && !inspection.IsBroken(Inspection.Kind.Entity, part[2..])
                : part.StartsWith('@') && part is not ("@period" or "@side" or "@number" or "@two" or "@rising" or "@from-to" or "@step" or "@within" or "@again" or "@foreign" or "@equals" or "@letter" or "@bare" or "@pairs" or "@unknown" or "@strange") && !_types.Contains(part[1..].TrimStart('2')) && !inspection.IsBroken(Inspection.Kind.Entity, part))
            {
                throw map.Error($"\"{part}\" names no entity and no type of entity; facts/entities.yaml has the types {Types()}.");
            }

            if (!part.StartsWith('@'))
            {
                inspection.Stands(Inspection.Kind.Concepts, part, map.Place);
            }
        }
    }

    private EntityType? Type(YamlMap map, string key) =>
        map.TextOrNull(key) is not { } id ? null
        : _types.Contains(id) || inspection.IsBroken(Inspection.Kind.Entity, id) ? new EntityType(id)
        : throw map.ErrorAt(key, $"\"{id}\" is no type of entity; facts/entities.yaml has {Types()}.");

    private string Types() => string.Join(", ", _types.Order(StringComparer.Ordinal));

    // "how-many" stands for HowMany.
    private static T? Choice<T>(YamlMap map, string key)
        where T : struct, Enum =>
        map.TextOrNull(key) is not { } text ? null
        : Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice
        : throw map.ErrorAt(key, $"\"{text}\" is not known here; known are {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
}
