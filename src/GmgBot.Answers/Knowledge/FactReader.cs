using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads the files of facts/ and checks each fact's quote against its document.</summary>
internal sealed class FactReader(
    KnowledgeFolder folder,
    IReadOnlyList<Relation> relations,
    IReadOnlyDictionary<string, Entity> entities,
    IReadOnlyList<Source> sources,
    IReadOnlyList<SourceDocument> documents,
    IReadOnlyList<Language> languages)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Fact> Read()
    {
        var facts = new List<Fact>();
        foreach (var file in folder.List("facts", ".yaml").Where(file => !file.EndsWith("/entities.yaml", StringComparison.Ordinal)))
        {
            var root = folder.ReadYaml(file);
            var relation = root.TextOrNull("relation") is { } id ? Relation(root, "relation", id) : null;
            var source = root.TextOrNull("source");
            facts.AddRange(root.Maps("facts").Select(map => Read(map, relation, source)));
            facts.AddRange(root.Maps("statements").Select(map => Read(map, relation, source)));
            root.NothingElse();
        }

        return facts;
    }

    private Fact Read(YamlMap map, Relation? relation, string? source)
    {
        var own = map.TextOrNull("relation") is { } id ? Relation(map, "relation", id) : relation ?? throw map.Error("\"relation\" is missing; name it here or at the top of the file.");
        var fact = new Fact
        {
            Id = map.Text("id"),
            Relation = own,
            Subject = Entity(map, "subject", own.SubjectType),
            Object = Entity(map, "object", null),
            Period = map.TextOrNull("period") is { } text ? PeriodNotation.Parse(text) ?? throw map.ErrorAt("period", $"\"{text}\" is no period; write 2010, 2010-07, 2010-H2, 2006-early, or two of them with a slash.") : null,
            Value = map.MapOrNull("value") is { } value ? SourceReader.Localized(value, languages) : null,
            Note = map.MapOrNull("note") is { } note ? SourceReader.Localized(note, languages) : null,
            Evidence = Evidence(map, map.TextOrNull("source") ?? source ?? throw map.Error("\"source\" is missing; name it here or at the top of the file.")),
        };
        map.NothingElse();
        if (!_ids.Add(fact.Id))
        {
            throw map.ErrorAt("id", $"There are two facts \"{fact.Id}\"; give each its own id.");
        }

        return own.SubjectType is null == (fact.Value is not null) ? fact
            : throw map.Error(own.SubjectType is null ? "A statement needs its \"value\" in every language." : $"A fact of \"{own}\" needs a \"subject\" and no \"value\".");
    }

    private Evidence Evidence(YamlMap map, string id)
    {
        var source = sources.FirstOrDefault(known => known.Id == id) ?? throw map.Error($"\"{id}\" is no source; sources.yaml has {string.Join(", ", sources.Select(known => known.Id))}.");
        var quote = map.TextOrNull("quote");
        if (documents.FirstOrDefault(document => document.Source == source) is not { } document)
        {
            return new Evidence(source, quote, null);
        }

        var words = quote ?? throw map.Error($"\"quote\" is missing; quote the words of {source.Document} that prove the fact.");
        return document.Find(words) is { } passage ? new Evidence(source, words, passage.Id)
            : throw map.ErrorAt("quote", $"The quote does not stand in one passage of documents/{source.Document}; copy it from there, word for word.");
    }

    private Relation Relation(YamlMap map, string key, string id) => relations.FirstOrDefault(known => known.Id == id)
        ?? throw map.ErrorAt(key, $"\"{id}\" is no relation; relations.yaml has {string.Join(", ", relations.Select(known => known.Id))}.");

    private Entity? Entity(YamlMap map, string key, EntityType? type)
    {
        if (map.TextOrNull(key) is not { } id)
        {
            return type is null ? null : throw map.Error($"\"{key}\" is missing; name the {type}.");
        }

        return !entities.TryGetValue(id, out var entity) ? throw map.ErrorAt(key, $"\"{id}\" is not known; add it to facts/entities.yaml and to names.yaml of each language.")
            : type is { } wanted && entity.Type != wanted ? throw map.ErrorAt(key, $"\"{id}\" is of type {entity.Type}, but the relation is about {wanted}.")
            : entity;
    }
}
