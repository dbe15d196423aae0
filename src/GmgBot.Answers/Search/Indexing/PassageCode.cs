using System.Runtime.InteropServices;
using Lucene.Net.Util;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>
/// A passage as numbers: how many 4-grams its words have, the words of its title, then its sentences, each opened by
/// a negative number that holds its <see cref="SentenceTraits"/>; stop words are left out. A word is its number in the
/// <see cref="Lexicon"/> with two marks.
/// So the second phase reads a passage in microseconds, without analysing it again, in memory or on disk.
/// </summary>
internal static class PassageCode
{
    private const int Number = 1;
    private const int Name = 2;

    /// <summary>Opens a sentence.</summary>
    public static int Of(SentenceTraits traits) => ~(int)traits;

    /// <summary>The code of a word.</summary>
    /// <param name="word">Its number in the lexicon.</param>
    /// <param name="isNumber">Whether a digit is in it.</param>
    /// <param name="isName">Whether it begins with a capital inside a sentence.</param>
    public static int Of(int word, bool isNumber, bool isName) => (word << 2) | (isNumber ? Number : 0) | (isName ? Name : 0);

    /// <summary>Where the next sentence is opened; negative where there is none.</summary>
    public static int NextSentence(ReadOnlySpan<int> codes) => codes.IndexOfAnyInRange(int.MinValue, -1);

    /// <summary>What the sentence is like that a code opens.</summary>
    public static SentenceTraits TraitsOf(int code) => (SentenceTraits)~code;

    /// <summary>The number of a word in the lexicon.</summary>
    public static int WordOf(int code) => code >> 2;

    /// <summary>Whether a digit is in the word.</summary>
    public static bool IsNumber(int code) => (code & Number) != 0;

    /// <summary>Whether the word begins with a capital inside a sentence.</summary>
    public static bool IsName(int code) => (code & Name) != 0;

    /// <summary>The bytes that Lucene stores.</summary>
    public static BytesRef ToBytes(List<int> codes) => new(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(codes)).ToArray());

    /// <summary>The codes in bytes that Lucene stored.</summary>
    public static ReadOnlySpan<int> FromBytes(BytesRef bytes) =>
        MemoryMarshal.Cast<byte, int>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
}
