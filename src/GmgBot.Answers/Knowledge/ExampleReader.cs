using GmgBot.Answers.Examples;
using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads examples.yaml of a language: questions that show how people ask.</summary>
internal sealed class ExampleReader(IReadOnlyList<Relation> relations, Inspection inspection)
{
    // Labels that stand for no relation.
    private static readonly string[] Without = ["unsaid.what", "outside.what"];

    public IReadOnlyList<Example> Read(YamlMap root)
    {
        var examples = new List<Example>();
        var labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in root.Keys)
        {
            foreach (var (example, line) in inspection.Try(() => Read(root, label).Zip(root.Lines(label)).ToList()) ?? [])
            {
                examples.Add(example);
                if (!labels.TryAdd(example.Text.Trim(), label) && labels[example.Text.Trim()] != label)
                {
                    inspection.Add(new KnowledgeFault(root.File, line, $"\"{example.Text}\" is an example of \"{labels[example.Text.Trim()]}\" too; take one out."));
                }
            }
        }

        return examples;
    }

    private IReadOnlyList<Example> Read(YamlMap root, string label)
    {
        var dot = label.LastIndexOf('.');
        var relation = dot > 0 ? relations.FirstOrDefault(known => known.Id == label[..dot]) : null;
        if (relation is null && !Without.Contains(label))
        {
            return dot > 0 && inspection.IsBroken(Inspection.Kind.Relation, label[..dot]) ? []
                : throw root.ErrorAtKey(label, $"\"{label}\" names no relation; write a relation of relations.yaml, a dot, and what is asked, or one of {string.Join(", ", Without)}.");
        }

        return Enum.TryParse<Ask>(label[(dot + 1)..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var ask)
            ? [.. root.Texts(label).Select(text => new Example(label, text, relation, ask))]
            : throw root.ErrorAtKey(label, $"\"{label[(dot + 1)..]}\" is nothing that can be asked; known are {string.Join(", ", Enum.GetNames<Ask>()).ToLowerInvariant()}.");
    }
}
