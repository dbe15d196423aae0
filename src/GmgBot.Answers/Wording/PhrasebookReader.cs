using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Reads phrases.yaml of a language.</summary>
internal static class PhrasebookReader
{
    /// <summary>Reads the texts: general ones, those of each relation (key "relation.text"), and the lists.</summary>
    public static Phrasebook Read(Language language, YamlMap root)
    {
        var texts = new Dictionary<string, Template>(StringComparer.Ordinal);
        Add(root.Map("texts"), "", texts);
        var relations = root.Map("relations");
        foreach (var relation in relations.Keys)
        {
            Add(relations.Map(relation), relation + ".", texts);
        }

        var lists = root.Map("lists");
        var months = root.Texts("months");
        if (months.Count != 12)
        {
            throw root.ErrorAt("months", $"A year has twelve months, here are {months.Count}; give one name a line.");
        }

        root.NothingElse();
        return new Phrasebook(language, texts, months, lists.Keys.ToDictionary(key => key, lists.Texts, StringComparer.Ordinal));
    }

    private static void Add(YamlMap map, string prefix, Dictionary<string, Template> texts)
    {
        foreach (var key in map.Keys)
        {
            try
            {
                texts.Add(prefix + key, Template.Parse(map.Text(key)));
            }
            catch (FormatException fault)
            {
                throw map.ErrorAt(key, fault.Message);
            }
        }
    }
}
