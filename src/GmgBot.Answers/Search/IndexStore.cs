using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;
using Lucene.Net.Store;

namespace GmgBot.Answers.Search;

/// <summary>
/// Keeps the indexes of many passages in a folder from one start to the next. An index is named after the texts that it was
/// built of, so one that is there is the right one; it gets its name only when it is complete, so one that is there is whole.
/// It is a copy that can be made again: a damaged one is, and the whole folder may be deleted while nothing runs.
/// </summary>
/// <param name="folder">The folder; created where it is missing. Nothing else may be kept in it.</param>
/// <param name="largestInMemory">Up to so many passages of a language are indexed in memory, where it takes a second or so.</param>
public sealed class IndexStore(string folder, int largestInMemory = IndexStore.DefaultLargestInMemory)
{
    /// <summary>Some 20,000 passages cost 200 MB of memory and four seconds at each start.</summary>
    public const int DefaultLargestInMemory = 20_000;

    // To be raised with every change of the analysis or of the fields: it makes all indexes that were kept invalid.
    private const int Format = 6;

    /// <summary>Up to so many passages of a language are indexed in memory.</summary>
    public int LargestInMemory => largestInMemory;

    /// <summary>A place of its own for the indexes of other passages, which would take the place of these.</summary>
    internal IndexStore Beside(string name) => new(Path.Combine(folder, name), largestInMemory);

    /// <summary>The index of passages: the one that was kept where it is whole, else a new one; in memory where the folder cannot be written.</summary>
    internal LanguageIndex Open(Language language, IReadOnlyList<Passage> passages, PhraseFinder phrases)
    {
        var place = Path.Combine(folder, $"{language.Code}-{FingerprintOf(passages)}");
        if (TryOpen() is { } kept)
        {
            return kept;
        }

        RemoveAll(language);
        return TryBuild(place, language, passages) && TryOpen() is { } built ? built : LanguageIndex.Build(language, passages, phrases);

        LanguageIndex? TryOpen()
        {
            if (!System.IO.Directory.Exists(place))
            {
                return null;
            }

            var directory = new MMapDirectory(place);
            try
            {
                return LanguageIndex.Open(language, directory, passages, phrases);
            }
            catch (Exception damage) when (IsDamage(damage))
            {
                directory.Dispose();
                return null;
            }
        }
    }

    private static bool TryBuild(string place, Language language, IReadOnlyList<Passage> passages)
    {
        // Each process builds in a place of its own; the first one to be done gives it the name.
        var unfinished = $"{place}.{Environment.ProcessId}";
        try
        {
            using (var directory = new MMapDirectory(unfinished))
            {
                var (lexicon, statistics) = IndexBuilder.Build(directory, language, passages, new DocumentMap(passages));
                LexiconFile.Write(directory, lexicon, statistics);
            }

            System.IO.Directory.Move(unfinished, place);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return System.IO.Directory.Exists(place);
        }
    }

    // What Lucene throws over bytes that are not its own: a file that is missing, cut off, or changed.
    private static bool IsDamage(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or OverflowException;

    // Indexes of the same language of other states of the knowledge, damaged ones, and what a start that was cut off left behind.
    private void RemoveAll(Language language)
    {
        try
        {
            System.IO.Directory.CreateDirectory(folder);
            foreach (var old in System.IO.Directory.EnumerateDirectories(folder, language.Code + "-*").ToList())
            {
                System.IO.Directory.Delete(old, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Held open by another process, or not ours to delete: it stays until a later start.
        }
    }

    private static string FingerprintOf(IReadOnlyList<Passage> passages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(int)];
        AppendNumber(number, Format);
        foreach (var passage in passages)
        {
            Append(number, passage.Id);
            Append(number, passage.DocumentId);
            Append(number, passage.Title);
            Append(number, passage.Text);
            AppendNumber(number, passage.Headings.Count);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));

        // Each length before its text, so that no two lists of passages give the same bytes.
        void Append(Span<byte> buffer, string text)
        {
            AppendNumber(buffer, text.Length);
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        }

        void AppendNumber(Span<byte> buffer, int value)
        {
            BinaryPrimitives.WriteInt32LittleEndian(buffer, value);
            hash.AppendData(buffer);
        }
    }
}
