namespace GmgBot.Answers.Knowledge;

/// <summary>Puts translations beside their originals.</summary>
internal static class TranslationReader
{
    /// <param name="documents">All documents, translations among them.</param>
    /// <param name="inspection">Where faults are noted: of no known source, in the same language, or cut otherwise.</param>
    public static IReadOnlyList<Translation> Read(IReadOnlyList<SourceDocument> documents, Inspection inspection)
    {
        var translations = new List<Translation>();
        foreach (var document in documents.Where(document => document.Source.TranslationOf is not null))
        {
            var source = document.Source;
            var original = documents.FirstOrDefault(other => other.Source.Id == source.TranslationOf && other.Source.TranslationOf is null);
            var problem = original is null ? $"\"{source.Id}\" is a translation of \"{source.TranslationOf}\", which is no source with a document of its own; name one that is."
                : original.Source.Language == source.Language ? $"\"{source.Id}\" is in the same language as what it translates; mend \"language\", or take out \"translation-of\"."
                : original.Passages.Count != document.Passages.Count ? $"\"{source.Id}\" has {document.Passages.Count} paragraphs and list items, but its original has {original.Passages.Count}; a translation has the same ones in the same order."
                : null;
            if (problem is not null)
            {
                inspection.Add(Inspection.Kind.Source, source.Id, problem);
                continue;
            }

            translations.Add(new Translation(document with { Text = document.Text with { TranslationOf = original!.Text.Id } }, original));
        }

        return translations;
    }
}
