using System.Text;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Tells the language of a question by its words.</summary>
/// <param name="packs">The languages.</param>
/// <param name="words">The words of their phrases.</param>
internal sealed class LanguageGuess(IReadOnlyList<LanguagePack> packs, IReadOnlyDictionary<Language, PhraseWords> words)
{
    /// <summary>What a word of one language only weighs; a question word weighs one more, for the rest may be a name or a quotation.</summary>
    private const int Weight = 2;

    private static readonly string[] Heads = ["who", "what", "when", "why", "how", "how-many", "which"];

    private readonly LanguagePack[] _packs = [.. packs];
    private readonly HashSet<string> _heads = [.. packs.SelectMany(pack => Heads.SelectMany(head => pack.Concepts.GetValueOrDefault(head) ?? CuePhrases.None)).Where(phrase => !phrase.Contains(' ', StringComparison.Ordinal))];
    private readonly WordLanguages _words = new(packs.Select(pack => (pack.Language, Vocabulary(pack, words[pack.Language]))));

    /// <summary>Tells the language.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="otherwise">The answer where the words do not decide.</param>
    public Language Of(Row<Token> tokens, Language otherwise)
    {
        Span<int> scores = stackalloc int[_packs.Length];
        Score(Unquoted(tokens), scores);
        var best = 0;
        var preferred = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
            preferred = _packs[i].Language == otherwise ? scores[i] : preferred;
        }

        return preferred == scores[best] ? otherwise : _packs[best].Language;
    }

    // A name or title in quotation marks may be of another language than the question about it.
    private static Row<Token> Unquoted(Row<Token> tokens)
    {
        List<Token>? outside = null;
        var quoted = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var marks = tokens[i].Gap.AsSpan().Count('"');
            if (marks > 0)
            {
                outside ??= [.. tokens.Take(i)];
                quoted ^= marks % 2 == 1;
            }

            if (!quoted)
            {
                outside?.Add(tokens[i]);
            }
        }

        return outside is { Count: >= 2 } ? [.. outside] : tokens;
    }

    private void Score(Row<Token> tokens, Span<int> scores)
    {
        // Where all is in capitals, capitals say nothing.
        bool? capitals = null;
        for (var t = 0; t < tokens.Count; t++)
        {
            var token = tokens[t];

            // A word of one language only decides; a word of both says nothing, and so does a letter ("n" is "and" to some, and half a "not" to others).
            if (token.Folded.Length > 1 && (!token.IsUpper || token.Text.Length > 4 || (capitals ??= tokens.All(other => other.IsUpper || other.Text.Length == 1 || char.IsDigit(other.Text[0]))))
                && _words.IndexOfOnly(token.Folded) is >= 0 and var only)
            {
                scores[only] += _heads.Contains(token.Folded) ? Weight + 1 : Weight;
            }

            // Letters that not all languages have tell them apart: Latin ones with a mark from English, other alphabets from all.
            for (var i = 0; i < _packs.Length && _packs.Length > 1 && !Ascii.IsValid(token.Text); i++)
            {
                scores[i] += OwnLetters.Has(_packs[i].Language, token.Text) ? 1 : 0;
            }
        }
    }

    // A number is of no language, though "until 2006" may be a phrase of one.
    private static IEnumerable<string> Vocabulary(LanguagePack pack, PhraseWords words) => pack.CommonWords
        .Concat(pack.Shorthand.Words)
        .Concat(pack.Periods.Months.Keys.Where(month => month.Length > 3))
        .Concat(pack.Periods.Half)
        .Concat(pack.Periods.Quarter)
        .Concat(words.OfConcepts.Select(word => word.TrimEnd('*')))
        .Concat(words.OfLonger.Where(word => !LexiconWords.IsStem(word)))
        .Where(word => word.AsSpan().ContainsAnyExceptInRange('0', '9'));
}
