using System.Collections;

namespace GmgBot.Answers.Knowledge;

/// <summary>The words and phrases of one concept, folded. They are kept as they are written, with their alternatives, of which a few lines stand for thousands of phrases.</summary>
/// <param name="patterns">The lines, in their order.</param>
internal sealed class CuePhrases(IReadOnlyList<PhrasePattern> patterns) : IEnumerable<string>
{
    /// <summary>Of a concept without words.</summary>
    public static CuePhrases None { get; } = new([]);

    public IReadOnlyList<PhrasePattern> Patterns => patterns;

    /// <summary>All phrases, written out; a "*" at the end of a word stands for any ending.</summary>
    public IEnumerator<string> GetEnumerator() => patterns.SelectMany(pattern => pattern.Phrases()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
