namespace GmgBot.Answers.Questions;

/// <summary>Finds the phrases of several words that name a time: "christmas day", "two thousand ten", "années 90".</summary>
internal sealed class PeriodPhrases(IReadOnlyList<PeriodWords> languages)
{
    private readonly PeriodWords[] _languages = [.. languages];
    private readonly Openings _openings = new(languages.SelectMany(words => words.Parts.Keys.Concat(words.Years.Keys).Concat(words.Decades.Keys)));

    /// <summary>The longest phrase of a list that begins at a token, with the number of its words; null where none does.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="at">The token.</param>
    /// <param name="fewest">The fewest words of a phrase.</param>
    /// <param name="list">The list of one language.</param>
    public (T Meant, int Used)? From<T>(Row<Token> tokens, int at, int fewest, Func<PeriodWords, IReadOnlyDictionary<string, T>> list)
    {
        for (var length = _openings.Longest(tokens, at); length >= fewest; length--)
        {
            var phrase = Phrase.Of(tokens, at, length);
            foreach (var words in _languages)
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
