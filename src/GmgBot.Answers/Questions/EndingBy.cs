namespace GmgBot.Answers.Questions;

/// <summary>Reads the question word that a question leaves out behind its last word: "chaired by?", "relayée par ?" ask by whom.</summary>
internal static class EndingBy
{
    /// <summary>The most words of a question that is so short.</summary>
    private const int Longest = 8;

    private const string Link = "by-link";

    /// <summary>Puts it behind the link, where no other word asks.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="marks">What its words stand for.</param>
    /// <param name="language">The language of the question.</param>
    public static void Read(Row<Token> tokens, List<Mark> marks, Language language)
    {
        var end = QuestionEnd.Of(tokens);
        if (tokens.Count is < 2 or > Longest || tokens[end - 1].Word is not ("by" or "par") || tokens.Any(token => token.Word is "who" or "whom" or "qui") || marks.Exists(mark => mark.Kind == MarkKind.Concept && ((mark.Id == "yes-no" && mark.Start == 0) || QuestionWords.Asking.Hold(mark))))
        {
            return;
        }

        if (!marks.Exists(mark => mark.Id == Link && mark.End == end))
        {
            marks.Add(new Mark(end - 1, 1, MarkKind.Concept, Link, language));
        }

        marks.Add(new Mark(end - 1, 1, MarkKind.Concept, "who", language));
    }
}
