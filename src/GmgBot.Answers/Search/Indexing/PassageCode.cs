using System.Runtime.InteropServices;
using Lucene.Net.Util;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>
/// A passage as numbers: the words of its title, then its sentences, each opened by <see cref="SentenceMark"/>.
/// A word is its number in the <see cref="Lexicon"/>, doubled, plus one where it is written with a capital.
/// So the second phase reads a passage in a microsecond, without analysing it again, in memory or on disk.
/// </summary>
internal static class PassageCode
{
    /// <summary>Opens a sentence.</summary>
    public const int SentenceMark = -1;

    /// <summary>The code of a word.</summary>
    public static int Of(int word, bool capital) => (word << 1) | (capital ? 1 : 0);

    /// <summary>The number of a word in the lexicon.</summary>
    public static int WordOf(int code) => code >> 1;

    /// <summary>Whether the word is written with a capital.</summary>
    public static bool IsCapital(int code) => (code & 1) == 1;

    /// <summary>The bytes that Lucene stores.</summary>
    public static BytesRef ToBytes(List<int> codes) => new(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(codes)).ToArray());

    /// <summary>The codes in bytes that Lucene stored.</summary>
    public static ReadOnlySpan<int> FromBytes(BytesRef bytes) =>
        MemoryMarshal.Cast<byte, int>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
}
