using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads sources.yaml.</summary>
internal static class SourceReader
{
    public static IReadOnlyList<Source> Read(KnowledgeFolder folder, IReadOnlyList<Language> languages)
    {
        var root = folder.ReadYaml("sources.yaml");
        var sources = new List<Source>();
        foreach (var map in root.Maps("sources"))
        {
            var source = new Source
            {
                Id = map.Text("id"),
                Title = map.Text("title"),
                Publisher = Localized(map.Map("publisher"), languages),
                AsOf = PeriodNotation.Parse(map.Text("as-of")) ?? throw map.ErrorAt("as-of", $"\"{map.Text("as-of")}\" is no period; write 2011, 2011-07, 2011-H2 or the like."),
                Language = Language.FromLocale(map.Text("language")) ?? throw map.ErrorAt("language", $"\"{map.Text("language")}\" is no language of the UN; use fr, en, es, ar, ru or zh."),
                Address = map.TextOrNull("address"),
                NamesOf = map.TextOrNull("names-of") is { } type ? new EntityType(type) : null,
                Document = map.TextOrNull("document"),
            };
            map.NothingElse();
            if (sources.Exists(known => known.Id == source.Id))
            {
                throw map.ErrorAt("id", $"There are two sources \"{source.Id}\"; give each its own id.");
            }

            sources.Add(source);
        }

        return sources.Count > 0 ? sources : throw root.Error("There is no source in it; add one under \"sources\".");
    }

    /// <summary>Reads a text given once a language; all languages must be there.</summary>
    internal static IReadOnlyDictionary<Language, string> Localized(YamlMap map, IReadOnlyList<Language> languages)
    {
        var texts = languages.ToDictionary(language => language, language => map.Text(language.Code));
        map.NothingElse();
        return texts;
    }
}
