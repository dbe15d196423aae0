namespace GmgBot.Answers.Questions;

/// <summary>Finds the phrases of several words that name a time: "christmas day", "two thousand ten", "années 90".</summary>
internal sealed class PeriodPhrases(IReadOnlyList<PeriodWords> languages)
{
    /// <summary>The most words of a phrase.</summary>
    private const int Longest = 5;

    // Most words begin no phrase, and then none need be put together.
    private readonly HashSet<string> _openings = [.. languages.SelectMany(words => words.Parts.Keys.Concat(words.Years.Keys).Concat(words.Decades.Keys)).Select(phrase => phrase.Split(' ')[0])];

    /// <summary>The longest phrase of a list that begins at a token, with the number of its words; null where none does.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="at">The token.</param>
    /// <param name="fewest">The fewest words of a phrase.</param>
    /// <param name="list">The list of one language.</param>
    public (T Meant, int Used)? From<T>(Row<Token> tokens, int at, int fewest, Func<PeriodWords, IReadOnlyDictionary<string, T>> list)
    {
        for (var length = _openings.Contains(tokens[at].Word) ? Math.Min(Longest, tokens.Count - at) : 0; length >= fewest; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(at, length).Select(i => tokens[i].Word));
            foreach (var words in languages)
            {
                if (list(words).TryGetValue(phrase, out var meant))
                {
                    return (meant, length);
                }
            }
        }

        return null;
    }
}
