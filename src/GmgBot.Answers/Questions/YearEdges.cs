namespace GmgBot.Answers.Questions;

/// <summary>Finds the verbs that say of a year that it begins or ends: "when 2011 began", "who saw out 2010?", "quand 2010 s'est achevée".</summary>
internal sealed class YearEdges(IReadOnlyList<PeriodWords> languages)
{
    private readonly Openings _openings = new(languages.SelectMany(words => words.Edges.Keys));

    /// <summary>The first or the last day of a year, where a verb at a token says so.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="at">The token.</param>
    /// <param name="besideYear">Whether a year stands beside the verb; without one it says nothing of a year.</param>
    /// <returns>The day and the number of words; null where there is no such verb.</returns>
    public (YearPart Part, int Used)? At(Row<Token> tokens, int at, bool besideYear) => besideYear && Verb(tokens, at) is { } verb ? verb : null;

    /// <summary>The index of the token behind a verb, its article and "year" that begins at a token; behind the last token where none does.</summary>
    public int Behind(Row<Token> tokens, int at)
    {
        if (Verb(tokens, at) is not { } verb)
        {
            return tokens.Count;
        }

        var behind = at + verb.Used;
        // "It all began in 2003" says nothing of when 2003 began.
        while (behind < tokens.Count && (tokens[behind].IsDefiniteArticle || languages.Any(words => words.Units.ContainsKey(tokens[behind].Word))))
        {
            behind++;
        }

        return behind;
    }

    /// <summary>Whether the year at a token may be what begins or ends: "when 2011 began", "the year 2010 ended", but not "in 2003 it began".</summary>
    public bool IsSubject(Row<Token> tokens, int year) =>
        year <= 0 || languages.Any(words => words.Units.ContainsKey(tokens[year - 1].Word)) || !languages.Any(words => words.Glue.Contains(tokens[year - 1].Word) || words.Roles.ContainsKey(tokens[year - 1].Word));

    private (YearPart Part, int Used)? Verb(Row<Token> tokens, int at)
    {
        for (var length = _openings.Longest(tokens, at); length > 0; length--)
        {
            var phrase = Phrase.Of(tokens, at, length);
            foreach (var words in languages)
            {
                if (words.Edges.TryGetValue(phrase, out var day))
                {
                    return (day, length);
                }
            }
        }

        return null;
    }
}
