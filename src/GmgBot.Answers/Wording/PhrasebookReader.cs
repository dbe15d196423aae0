using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Reads phrases.yaml of a language.</summary>
internal static class PhrasebookReader
{
    /// <summary>Reads the texts: general ones, those of each relation (key "relation.text"), and the lists.</summary>
    public static Phrasebook Read(Language language, YamlMap root, Inspection inspection)
    {
        var texts = new Dictionary<string, Template>(StringComparer.Ordinal);
        Add(root.Map("texts"), "", texts, language, inspection);
        var relations = root.Map("relations");
        foreach (var relation in relations.Keys)
        {
            if (inspection.Try(() => relations.Map(relation)) is { } own)
            {
                Add(own, relation + ".", texts, language, inspection);
            }
        }

        var lists = root.Map("lists");
        var months = root.Texts("months");
        var basedOn = root.TextOrNull("based-on") is { } code ? inspection.Try(() => Language.FromLocale(code) ?? throw root.ErrorAt("based-on", $"\"{code}\" is no language of the UN; use fr, en, es, ar, ru or zh.")) : null;
        inspection.Try(() => months.Count == 12 ? months : throw root.ErrorAt("months", $"A year has twelve months, here are {months.Count}; give one name a line."));
        inspection.Try(root.NothingElse);
        foreach (var key in lists.Keys)
        {
            inspection.Stands(Inspection.Kind.Phrases, $"{language}/lists/{key}", lists.PlaceOfKey(key));
        }

        return new Phrasebook(language, texts, months, lists.Keys.ToDictionary(key => key, lists.Texts, StringComparer.Ordinal)) { BasedOn = basedOn };
    }

    private static void Add(YamlMap map, string prefix, Dictionary<string, Template> texts, Language language, Inspection inspection)
    {
        foreach (var key in map.Keys)
        {
            inspection.Stands(Inspection.Kind.Phrases, $"{language}/{prefix}{key}", map.PlaceOfKey(key));
            if (inspection.Try(Inspection.Kind.Phrases, $"{language}/{prefix}{key}", () => Parse(map, key)) is { } template)
            {
                texts.Add(prefix + key, template);
            }
        }
    }

    private static Template Parse(YamlMap map, string key)
    {
        try
        {
            return Template.Parse(map.Text(key));
        }
        catch (FormatException fault)
        {
            throw map.ErrorAt(key, fault.Message);
        }
    }
}
