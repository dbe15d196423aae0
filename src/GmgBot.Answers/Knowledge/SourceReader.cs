using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads sources.yaml.</summary>
internal static class SourceReader
{
    public static IReadOnlyList<Source> Read(KnowledgeFolder folder, IReadOnlyList<LanguagePack> languages, Inspection inspection)
    {
        var root = folder.ReadYaml("sources.yaml");
        var maps = root.Maps("sources");
        inspection.Try(root.NothingElse);
        var sources = new List<Source>();
        foreach (var map in maps)
        {
            if (inspection.Try(Inspection.Kind.Source, Id(map), () => Read(map, languages)) is not { } source)
            {
                continue;
            }

            if (sources.Exists(known => known.Id == source.Id))
            {
                inspection.Add(new KnowledgeFault(map.File, map.PlaceOf("id").Line, $"There are two sources \"{source.Id}\"; give each its own id."));
                continue;
            }

            inspection.Stands(Inspection.Kind.Source, source.Id, map.Place);
            sources.Add(source);
        }

        return maps.Count > 0 ? sources : throw root.Error("There is no source in it; add one under \"sources\".");
    }

    /// <summary>Reads a text given once a language; all languages must be there, but for one in the making.</summary>
    internal static IReadOnlyDictionary<Language, string> Localized(YamlMap map, IReadOnlyList<LanguagePack> languages)
    {
        var texts = languages.ToDictionary(pack => pack.Language, pack => (pack.Phrases.BasedOn is null ? null : map.TextOrNull(pack.Language.Code)) ?? map.Text((pack.Phrases.BasedOn ?? pack.Language).Code));
        map.NothingElse();
        return texts;
    }

    private static string? Id(YamlMap map) => map.IsText("id") ? map.TextOrNull("id") : null;

    private static Source Read(YamlMap map, IReadOnlyList<LanguagePack> languages)
    {
        var source = new Source
        {
            Id = map.Text("id"),
            Title = map.Text("title"),
            Publisher = Localized(map.Map("publisher"), languages),
            AsOf = Period(map, "as-of") ?? throw map.Error("\"as-of\" is missing; add it."),
            Review = Period(map, "review"),
            Language = Language.FromLocale(map.Text("language")) ?? throw map.ErrorAt("language", $"\"{map.Text("language")}\" is no language of the UN; use fr, en, es, ar, ru or zh."),
            Address = map.TextOrNull("address") is { } address ? Address(map, address) : null,
            NamesOf = map.TextOrNull("names-of") is { } type ? new EntityType(type) : null,
            Document = map.TextOrNull("document"),
            TranslationOf = map.TextOrNull("translation-of"),
            Beside = map.Flag("beside"),
        };
        map.NothingElse();
        return source;
    }

    private static Period? Period(YamlMap map, string key) => map.TextOrNull(key) is not { } text ? null
        : PeriodNotation.Parse(text) ?? throw map.ErrorAt(key, $"\"{text}\" is no period; write 1999, 1999-07, 1999-H2 or the like.");

    private static string Address(YamlMap map, string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        ? address
        : throw map.ErrorAt("address", $"\"{address}\" is no address on the web; write all of it, beginning with https://.");
}
