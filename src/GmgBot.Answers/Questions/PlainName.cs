namespace GmgBot.Answers.Questions;

/// <summary>Finds the name of somebody unknown that is a plain word too: "did Apple join in 2010?" was answered as "did ... join in 2010?"</summary>
internal static class PlainName
{
    /// <summary>What is asked of a body right behind its name.</summary>
    private static readonly string[] Verbs = ["join", "member", "chair", "lead", "found"];

    /// <summary>Shorter words are titles and little words: "Mr".</summary>
    private const int Shortest = 3;

    /// <summary>Adds its words to those that nothing explains.</summary>
    /// <param name="unexplained">The indexes of those, in their order.</param>
    /// <param name="tokens">The question.</param>
    /// <param name="marks">What its words stand for.</param>
    public static void AddTo(List<int> unexplained, Row<Token> tokens, List<Mark> marks)
    {
        foreach (var at in Of(tokens, marks))
        {
            if (!unexplained.Contains(at))
            {
                unexplained.Add(at);
                unexplained.Sort();
            }
        }
    }

    // The indexes of its words: in capitals behind the verb that opens the question, in front of what is asked; none where there is no such name.
    private static IEnumerable<int> Of(Row<Token> tokens, List<Mark> marks)
    {
        if (marks.Find(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no", Start: 0 }) is not { } opening)
        {
            return [];
        }

        var from = Behind(opening.End, "article", "owner");
        var to = from;
        while (to < tokens.Count && IsCapitalised(tokens[to]) && !marks.Exists(mark => mark.Covers(to)))
        {
            to++;
        }

        var verb = Behind(to, "article", "owner", "past", "present", "already");
        return to > from && marks.Exists(mark => mark.Kind == MarkKind.Concept && mark.Start == verb && Array.IndexOf(Verbs, mark.Id) >= 0) && char.IsLower(tokens[verb].Text[0]) ? Enumerable.Range(from, to - from) : [];

        int Behind(int at, params string[] little)
        {
            while (at < tokens.Count && marks.Exists(mark => mark.Covers(at) && Array.IndexOf(little, mark.Id) >= 0) && !marks.Exists(mark => mark.Covers(at) && Array.IndexOf(Verbs, mark.Id) >= 0))
            {
                at++;
            }

            return at;
        }
    }

    private static bool IsCapitalised(Token token) => token.Text.Length >= Shortest && char.IsUpper(token.Text[0]) && !token.IsUpper;
}
