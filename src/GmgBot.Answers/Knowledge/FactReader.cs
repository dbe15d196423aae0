using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads the files of facts/ and checks each fact's quote against its document.</summary>
internal sealed class FactReader(
    KnowledgeFolder folder,
    IReadOnlyList<Relation> relations,
    IReadOnlyDictionary<string, Entity> entities,
    IReadOnlyList<Source> sources,
    IReadOnlyList<SourceDocument> documents,
    IReadOnlyList<LanguagePack> languages,
    Inspection inspection)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Fact> Read()
    {
        var facts = new List<Fact>();
        var lost = false;
        foreach (var file in folder.List("facts", ".yaml").Where(file => !file.EndsWith("/entities.yaml", StringComparison.Ordinal)))
        {
            if (inspection.Try(() => folder.ReadText(file)) is not { } text)
            {
                inspection.Break(Inspection.Kind.Fact, null);
                lost = true;
            }
            else if (inspection.Try(() => Read(KnowledgeFolder.ParseYaml(file, text), facts)) is null)
            {
                Lose(text);
            }
        }

        // Facts of a file that could not be read are no fault of those that name them.
        foreach (var fact in lost ? [] : facts)
        {
            foreach (var other in fact.States.Where(other => !_ids.Contains(other)))
            {
                inspection.Add(Inspection.Kind.Fact, fact.Id, $"\"{fact.Id}\" states \"{other}\", but there is no such fact; name one of facts/ or take it out.");
            }

            if (fact.Disputes is { } disputed && (!_ids.Contains(disputed) || !fact.Evidence.Source.Beside))
            {
                inspection.Add(Inspection.Kind.Fact, fact.Id, _ids.Contains(disputed)
                    ? $"\"{fact.Id}\" differs from \"{disputed}\", but \"{fact.Evidence.Source.Id}\" is a main source; mark it \"beside: true\" in sources.yaml, or take one of the facts out."
                    : $"\"{fact.Id}\" differs from \"{disputed}\", but there is no such fact; name one of facts/ or take it out.");
            }
        }

        return facts;
    }

    // Facts that could not be read are not to be missed by other checks, which would tell the same fault a second time.
    private void Lose(string text)
    {
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("relation:", StringComparison.Ordinal)))
        {
            inspection.Break(Inspection.Kind.Fact, line["relation:".Length..].Trim());
        }

        _ids.UnionWith(text.Split(["id: "], StringSplitOptions.None).Skip(1).Select(rest => rest.Split(',', '\n', ' ')[0].Trim()));
    }

    private YamlMap Read(YamlMap root, List<Fact> facts)
    {
        var relation = root.TextOrNull("relation") is { } id ? Relation(root, "relation", id) : null;
        if (relation is null && root.TextOrNull("relation") is not null)
        {
            return root;
        }

        var source = root.TextOrNull("source");
        foreach (var map in root.Maps("facts").Concat(root.Maps("statements")))
        {
            if (inspection.Try(Inspection.Kind.Fact, relation?.Id ?? (map.IsText("relation") ? map.Text("relation") : null), () => Read(map, relation, source)) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return root.NothingElse();
    }

    private Fact? Read(YamlMap map, Relation? relation, string? source)
    {
        var before = inspection.Faults.Count;
        var own = map.TextOrNull("relation") is { } id ? Relation(map, "relation", id) : relation ?? throw map.Error("\"relation\" is missing; name it here or at the top of the file.");
        var evidence = inspection.Try(() => Evidence(map, map.TextOrNull("source") ?? source ?? throw map.Error("\"source\" is missing; name it here or at the top of the file.")));
        if (own is null)
        {
            return null;
        }

        // Each part is read by itself, so that all that is wrong with a fact is told at once.
        var subject = inspection.Try(() => Entity(map, "subject", own.SubjectType, evidence?.Source.Beside ?? true));
        var thing = inspection.Try(() => Entity(map, "object", own.ObjectType));
        var period = inspection.Try(() => map.TextOrNull("period") is { } text ? PeriodNotation.Parse(text) ?? throw map.ErrorAt("period", $"\"{text}\" is no period; write 1999, 1999-07, 1999-H2, 1999-early, or two of them with a slash, the earlier first.") : (Period?)null);
        var value = inspection.Try(() => map.MapOrNull("value") is { } texts ? SourceReader.Localized(texts, languages) : null);
        var note = inspection.Try(() => map.MapOrNull("note") is { } texts ? SourceReader.Localized(texts, languages) : null);
        var counts = inspection.Try(() => map.MapOrNull("counts") is { } count ? Count(count) : null);
        var states = map.Texts("states");
        var disputes = map.TextOrNull("disputes");
        var key = map.Text("id");
        var isNew = _ids.Add(key);
        map.NothingElse();
        if (!isNew)
        {
            throw map.ErrorAt("id", $"There are two facts \"{key}\"; give each its own id.");
        }

        inspection.Stands(Inspection.Kind.Fact, key, map.Place);
        if (own.SubjectType is null != map.IsMap("value"))
        {
            throw map.Error(own.SubjectType is null ? "A statement needs its \"value\" in every language; add it." : $"A fact of \"{own}\" needs a \"subject\" and no \"value\".");
        }

        return evidence is null || inspection.Faults.Count > before ? null : new Fact { Id = key, Relation = own, Subject = subject, Object = thing, Period = period, Value = value, Note = note, Counts = counts, States = states, Disputes = disputes, Evidence = evidence };
    }

    private StatedCount? Count(YamlMap map)
    {
        var relation = Relation(map, "relation", map.Text("relation"));
        var number = map.NumberAt("number");
        map.NothingElse();
        return relation is null ? null : new StatedCount(relation.Id, number);
    }

    private Evidence? Evidence(YamlMap map, string id)
    {
        var quote = map.TextOrNull("quote");
        if (sources.FirstOrDefault(known => known.Id == id) is not { } source)
        {
            return inspection.IsBroken(Inspection.Kind.Source, id) ? null
                : throw map.Error($"\"{id}\" is no source; sources.yaml has {string.Join(", ", sources.Select(known => known.Id))}.");
        }

        if (documents.FirstOrDefault(document => document.Source == source) is not { } document)
        {
            return new Evidence(source, quote, null);
        }

        var words = quote ?? throw map.Error($"\"quote\" is missing; quote the words of {source.Document} that prove the fact.");
        return document.Find(words) is { } passage ? new Evidence(source, words, passage.Id)
            : throw map.ErrorAt("quote", $"The quote does not stand in one passage of documents/{source.Document}; copy it from there, word for word.");
    }

    private Relation? Relation(YamlMap map, string key, string id) => relations.FirstOrDefault(known => known.Id == id)
        ?? (inspection.IsBroken(Inspection.Kind.Relation, id) ? null : throw map.ErrorAt(key, $"\"{id}\" is no relation; relations.yaml has {string.Join(", ", relations.Select(known => known.Id))}."));

    // Who is an outsider to the main sources may be none to those beside them.
    private Entity? Entity(YamlMap map, string key, EntityType? type, bool orOutsider = false)
    {
        if (map.TextOrNull(key) is not { } id)
        {
            return type is null || key == "object" ? null : throw map.Error($"\"{key}\" is missing; name the {type}.");
        }

        if (!entities.TryGetValue(id, out var entity))
        {
            return inspection.IsBroken(Inspection.Kind.Entity, id) ? null : throw map.ErrorAt(key, $"\"{id}\" is not known; add it to facts/entities.yaml and to names.yaml of each language.");
        }

        return type is { } wanted && entity.Type != wanted && !(orOutsider && entity.Type == EntityType.Outsider) ? throw map.ErrorAt(key, $"\"{id}\" is of type {entity.Type}, but the relation is about {wanted}.") : entity;
    }
}
