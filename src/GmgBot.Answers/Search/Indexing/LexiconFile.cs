using GmgBot.Answers.Search.Analysis;
using Lucene.Net.Codecs;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>
/// Keeps the words of an index in a file beside it: the forms in their order, from which all else follows,
/// and the counts, which only the passages could tell again. Lucene's checksum ends the file.
/// </summary>
internal static class LexiconFile
{
    private const string Name = "gmgbot.words";
    private const string Kind = "GmgBotWords";
    private const int Version = 1;

    /// <summary>Writes the words of an index.</summary>
    public static void Write(Directory directory, Lexicon lexicon, IndexStatistics statistics)
    {
        using var file = directory.CreateOutput(Name, IOContext.DEFAULT);
        CodecUtil.WriteHeader(file, Kind, Version);
        foreach (var total in statistics.Totals)
        {
            file.WriteInt64(total);
        }

        file.WriteVInt32(lexicon.Count);
        for (var word = 0; word < lexicon.Count; word++)
        {
            file.WriteString(lexicon.Form(word));
        }

        foreach (var counts in lexicon.AllCounts)
        {
            file.WriteVInt32(counts.Count);
            for (var number = 0; number < counts.Count; number++)
            {
                file.WriteVInt32(counts[number]);
            }
        }

        CodecUtil.WriteFooter(file);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IOException">The file is missing or damaged.</exception>
    public static (Lexicon Lexicon, IndexStatistics Statistics) Read(Directory directory, LanguageChain chain)
    {
        using var file = directory.OpenInput(Name, IOContext.READ_ONCE);
        CodecUtil.ChecksumEntireFile(file);
        CodecUtil.CheckHeader(file, Kind, Version, Version);
        var statistics = new IndexStatistics([.. Enumerable.Range(0, IndexStatistics.TotalCount).Select(_ => file.ReadInt64())]);
        var lexicon = new Lexicon(chain);
        for (var words = file.ReadVInt32(); words > 0; words--)
        {
            lexicon.Add(file.ReadString());
        }

        foreach (var counts in lexicon.AllCounts)
        {
            var count = file.ReadVInt32();
            for (var number = 0; number < count; number++)
            {
                counts.Restore(file.ReadVInt32());
            }
        }

        return (lexicon, statistics);
    }
}
