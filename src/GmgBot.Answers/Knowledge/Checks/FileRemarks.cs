namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>Every file of the folder is read by something.</summary>
internal static class FileRemarks
{
    private static readonly string[] Top = ["sources.yaml", "relations.yaml", "glossary.yaml", "README.md"];

    private static readonly string[] OfLanguage = ["names.yaml", "cues.yaml", "examples.yaml", "periods.yaml", "phrases.yaml", "common-words.txt"];

    public static void Run(KnowledgeFolder folder, KnowledgeBase knowledge, Inspection inspection)
    {
        if (inspection.IsBroken(Inspection.Kind.Source, ""))
        {
            return;
        }

        var documents = knowledge.Sources.Select(source => source.Document).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.All())
        {
            var problem = file.Split('/') switch
            {
                [var name] when Top.Contains(name) => null,
                ["schemas", _] => null,
                ["facts", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => null,
                ["facts", _] => "The file is not read, as its name does not end with .yaml; rename it, or take it away.",
                ["language", _, var name] when OfLanguage.Contains(name) => null,
                ["documents", var name] when documents.Contains(name) => null,
                ["documents", var name] => $"No source has this document, so that nothing is found in it; add \"document: {name}\" to its source in sources.yaml.",
                _ => "The file is not read; mend its name, or take it away.",
            };
            if (problem is not null)
            {
                inspection.Add(new KnowledgeFault(file, 0, problem, IsRemark: true));
            }
        }
    }
}
