using System.Runtime.InteropServices;

namespace GmgBot.Answers.Questions;

/// <summary>Which languages have a word: one look-up for all of them.</summary>
internal sealed class WordLanguages
{
    /// <summary>Room for the words of two languages: to make it as it fills up costs more than filling it.</summary>
    private const int Room = 20_000;

    private readonly List<Language> _languages = [];
    private readonly Dictionary<string, ulong> _bits = new(Room, StringComparer.Ordinal);

    /// <param name="words">The words of each language.</param>
    public WordLanguages(IEnumerable<(Language Language, IEnumerable<string> Words)> words)
    {
        foreach (var (language, own) in words)
        {
            var bit = 1UL << _languages.Count;
            _languages.Add(language);
            foreach (var word in own)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_bits, word, out _) |= bit;
            }
        }
    }

    /// <summary>Whether any language has a word.</summary>
    public bool HasAny(string word) => _bits.ContainsKey(word);

    /// <summary>Whether a language has a word.</summary>
    public bool Has(Language language, string word) => _bits.TryGetValue(word, out var bits) && (bits & (1UL << _languages.IndexOf(language))) != 0;

    /// <summary>The place, among the languages, of the one that alone has a word; -1 where none or several have it.</summary>
    public int IndexOfOnly(string word) => _bits.TryGetValue(word, out var bits) && ulong.IsPow2(bits) ? System.Numerics.BitOperations.TrailingZeroCount(bits) : -1;
}
