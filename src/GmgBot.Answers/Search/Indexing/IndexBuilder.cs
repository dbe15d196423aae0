using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>Writes the passages of one language into a Lucene index of one segment.</summary>
internal static class IndexBuilder
{
    // Some 30,000 passages for each segment, so that a million make some thirty.
    private const double BufferMegabytes = 64;
    private const int MostSegments = 1_000;

    /// <summary>Indexes passages, at least one; their position is their number in the index.</summary>
    /// <returns>The words and the totals that a search needs beside the index.</returns>
    public static (Lexicon Lexicon, IndexStatistics Statistics) Build(Directory directory, Language language, IReadOnlyList<Passage> passages, DocumentMap documents)
    {
        var lexicon = new Lexicon(LanguageChain.For(language));
        var statistics = new IndexStatistics();
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = OpenMode.CREATE,
            Similarity = new ExactLengthSimilarity(),
            // Merging only neighbours, in this thread, keeps the passages in their order, so that documents are numbered like passages.
            // All is merged into one at the end, so merges on the way would be work done twice.
            MergePolicy = new LogDocMergePolicy { MergeFactor = MostSegments, NoCFSRatio = 0 },
            MergeScheduler = new SerialMergeScheduler(),
            // Files of its own from the beginning: packed into one, even a single segment would be written a second time to unpack it.
            UseCompoundFile = false,
            RAMBufferSizeMB = BufferMegabytes,
        };
        using var writer = new IndexWriter(directory, settings);
        var passageWriter = new PassageWriter(writer, lexicon, statistics);
        var stems = Array.ConvertAll(new List<int>[documents.HasStructure ? documents.Count : 0], _ => new List<int>());
        for (var passage = 0; passage < passages.Count; passage++)
        {
            var added = passageWriter.Add(passages[passage]);
            if (documents.HasStructure)
            {
                stems[documents.Of(passage)].AddRange(added);
            }
        }

        Array.ForEach(stems, passageWriter.AddDocument);
        writer.ForceMerge(1);
        writer.Commit();
        return (lexicon, statistics);
    }
}
