namespace GmgBot.Answers.Wording;

/// <summary>All that the bot can say in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Texts">Sentence templates by key: "yes", "chaired.statement".</param>
/// <param name="Months">The names of the twelve months.</param>
/// <param name="Lists">Texts of which there are several under one key, such as questions to try.</param>
internal sealed record Phrasebook(Language Language, IReadOnlyDictionary<string, Template> Texts, IReadOnlyList<string> Months, IReadOnlyDictionary<string, IReadOnlyList<string>> Lists)
{
    /// <summary>The language from which is taken what this one does not have yet; null where it has all of its own.</summary>
    public Language? BasedOn { get; init; }

    /// <summary>What stands in for the texts of a language while the rest of a folder with a fault in them is looked through.</summary>
    public static Phrasebook Empty(Language language) => new(language, new Dictionary<string, Template>(), [], new Dictionary<string, IReadOnlyList<string>>());

    public Template this[string key] => Texts.TryGetValue(key, out var template)
        ? template
        : throw new InvalidOperationException($"The texts of \"{Language}\" have no \"{key}\".");

    /// <summary>The relation's own text for a key, or the general one.</summary>
    public Template For(string relation, string key) => Texts.TryGetValue(relation + "." + key, out var own) ? own : this[key];

    public bool Has(string key) => Texts.ContainsKey(key);
}
