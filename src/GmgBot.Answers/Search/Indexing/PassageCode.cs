using System.Runtime.InteropServices;
using Lucene.Net.Util;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>
/// A passage as numbers: how many 4-grams its words have, the words of its title, then its sentences, each opened by
/// <see cref="SentenceMark"/>; stop words are left out. A word is its number in the <see cref="Lexicon"/> with one mark.
/// So the second phase reads a passage in microseconds, without analysing it again, in memory or on disk.
/// </summary>
internal static class PassageCode
{
    /// <summary>Opens a sentence.</summary>
    public const int SentenceMark = -1;

    /// <summary>The code of a word.</summary>
    /// <param name="word">Its number in the lexicon.</param>
    /// <param name="isNumber">Whether a digit is in it.</param>
    public static int Of(int word, bool isNumber) => (word << 1) | (isNumber ? 1 : 0);

    /// <summary>The number of a word in the lexicon.</summary>
    public static int WordOf(int code) => code >> 1;

    /// <summary>Whether a digit is in the word.</summary>
    public static bool IsNumber(int code) => (code & 1) != 0;

    /// <summary>The bytes that Lucene stores.</summary>
    public static BytesRef ToBytes(List<int> codes) => new(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(codes)).ToArray());

    /// <summary>The codes in bytes that Lucene stored.</summary>
    public static ReadOnlySpan<int> FromBytes(BytesRef bytes) =>
        MemoryMarshal.Cast<byte, int>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
}
