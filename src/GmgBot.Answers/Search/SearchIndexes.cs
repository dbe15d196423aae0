using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Search;

/// <summary>The indexes of a state of the knowledge.</summary>
/// <param name="documents">That of the documents.</param>
/// <param name="translations">That of their translations; null where there are none.</param>
internal sealed class SearchIndexes(PassageIndex documents, PassageIndex? translations) : IDisposable
{
    public PassageIndex Documents => documents;

    public PassageIndex? Translations => translations;

    /// <param name="knowledge">The knowledge.</param>
    /// <param name="store">Where the index of many passages is kept; without it every index is in memory.</param>
    public static SearchIndexes Build(KnowledgeBase knowledge, IndexStore? store) => new(
        PassageIndex.Build([.. knowledge.Documents.SelectMany(document => document.Passages)], knowledge.Vocabulary, store),
        knowledge.Translations.Count > 0 ? PassageIndex.Build([.. knowledge.Translations.SelectMany(translation => translation.Document.Passages)], knowledge.Vocabulary, store?.Beside("translations")) : null);

    public void Dispose()
    {
        documents.Dispose();
        translations?.Dispose();
    }
}
