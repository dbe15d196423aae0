namespace GmgBot.Answers.Wording;

/// <summary>All that the bot can say in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Texts">Sentence templates by key: "yes", "chaired.statement".</param>
/// <param name="Months">The names of the twelve months.</param>
/// <param name="Lists">Texts of which there are several under one key, such as questions to try.</param>
internal sealed record Phrasebook(Language Language, IReadOnlyDictionary<string, Template> Texts, IReadOnlyList<string> Months, IReadOnlyDictionary<string, IReadOnlyList<string>> Lists)
{
    public Template this[string key] => Texts.TryGetValue(key, out var template)
        ? template
        : throw new InvalidOperationException($"The texts of \"{Language}\" have no \"{key}\".");

    /// <summary>The relation's own text for a key, or the general one.</summary>
    public Template For(string relation, string key) => Texts.TryGetValue(relation + "." + key, out var own) ? own : this[key];

    public bool Has(string key) => Texts.ContainsKey(key);
}
