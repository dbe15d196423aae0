using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads examples.yaml of a language: questions that show how people ask.</summary>
internal static class ExampleReader
{
    // Labels that stand for no relation.
    private static readonly string[] Without = ["unsaid.what", "outside.what"];

    public static IReadOnlyList<Example> Read(YamlMap root, IReadOnlyList<Relation> relations)
    {
        var examples = new List<Example>();
        foreach (var label in root.Keys)
        {
            var dot = label.LastIndexOf('.');
            var relation = dot > 0 ? relations.FirstOrDefault(known => known.Id == label[..dot]) : null;
            if (relation is null && !Without.Contains(label))
            {
                throw root.ErrorAt(label, $"\"{label}\" names no relation; write a relation of relations.yaml, a dot, and what is asked, or one of {string.Join(", ", Without)}.");
            }

            if (!Enum.TryParse<Ask>(label[(dot + 1)..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var ask))
            {
                throw root.ErrorAt(label, $"\"{label[(dot + 1)..]}\" is nothing that can be asked; known are {string.Join(", ", Enum.GetNames<Ask>()).ToLowerInvariant()}.");
            }

            examples.AddRange(root.Texts(label).Select(text => new Example(label, text, relation, ask)));
        }

        return examples;
    }
}
