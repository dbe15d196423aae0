using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Tells the language of a question by its words.</summary>
internal sealed class LanguageGuess(IReadOnlyList<LanguagePack> packs)
{
    private readonly Dictionary<Language, HashSet<string>> _words = packs.ToDictionary(pack => pack.Language, Vocabulary);

    /// <summary>Tells the language.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="otherwise">The answer where the words do not decide.</param>
    public Language Of(IReadOnlyList<Token> tokens, Language otherwise)
    {
        tokens = Unquoted(tokens);
        var scores = packs.ToDictionary(pack => pack.Language, pack => Score(pack.Language, tokens));
        var best = scores.Values.Max();
        return best == 0 || scores[otherwise] == best ? otherwise : packs.First(pack => scores[pack.Language] == best).Language;
    }

    // A name or title in quotation marks may be of another language than the question about it.
    private static IReadOnlyList<Token> Unquoted(IReadOnlyList<Token> tokens)
    {
        var outside = new List<Token>();
        var quoted = false;
        foreach (var token in tokens)
        {
            quoted ^= token.Gap.AsSpan().Count('"') % 2 == 1;
            if (!quoted)
            {
                outside.Add(token);
            }
        }

        return outside.Count >= 2 ? outside : tokens;
    }

    private int Score(Language language, IReadOnlyList<Token> tokens)
    {
        var score = 0;
        foreach (var token in tokens)
        {
            // A word of one language only decides; a word of both says nothing, and so does a letter ("n" is "and" to some, and half a "not" to others).
            if (token.Folded.Length > 1 && (!token.IsUpper || token.Text.Length > 4 || tokens.All(other => other.IsUpper || other.Text.Length == 1 || char.IsDigit(other.Text[0]))))
            {
                var own = _words[language].Contains(token.Folded);
                score += own && !packs.Any(other => other.Language != language && _words[other.Language].Contains(token.Folded)) ? 2 : 0;
            }

            // Letters that not all languages have tell them apart: Latin ones with a mark from English, other alphabets from all.
            score += packs.Count > 1 && OwnLetters.Has(language, token.Text) ? 1 : 0;
        }

        return score;
    }

    private static HashSet<string> Vocabulary(LanguagePack pack) =>
    [
        .. pack.CommonWords,
        .. pack.Concepts.Values.SelectMany(phrases => phrases).Where(phrase => !phrase.Contains(' ', StringComparison.Ordinal)).Select(phrase => phrase.TrimEnd('*')),
        .. pack.Concepts.Values.SelectMany(phrases => phrases).Concat(pack.Fillers).Where(phrase => phrase.Contains(' ', StringComparison.Ordinal)).SelectMany(phrase => phrase.Split(' ')).Where(word => !word.EndsWith('*')),
        .. pack.Periods.Months.Keys.Where(month => month.Length > 3),
        .. pack.Periods.Half,
        .. pack.Periods.Quarter,
    ];
}
