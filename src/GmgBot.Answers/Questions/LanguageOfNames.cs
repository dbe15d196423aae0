namespace GmgBot.Answers.Questions;

/// <summary>Tells the language of a question by the names in it, where it has hardly a word besides.</summary>
internal static class LanguageOfNames
{
    /// <summary>The one language that all the names are of, or null: "CNUCED = ?"</summary>
    public static Language? Of(List<LexiconMatch> names)
    {
        var common = names.GroupBy(match => match.Start, match => match.Entry.Language).Aggregate<IEnumerable<Language>, IEnumerable<Language>?>(null, (shared, languages) => shared is null ? languages : shared.Intersect(languages));
        return common?.Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>Whether a question is nothing but names and dates: "UNESCO 2011 ?"</summary>
    public static bool IsAll(Row<Token> tokens, List<LexiconMatch> names)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!char.IsDigit(tokens[at].Text[0]) && !names.Exists(match => match.Start <= at && at < match.Start + match.Entry.Count))
            {
                return false;
            }
        }

        return true;
    }
}
