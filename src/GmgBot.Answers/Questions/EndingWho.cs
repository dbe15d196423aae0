namespace GmgBot.Answers.Questions;

/// <summary>Reads the question word that ends a sentence: "the first chair was who?" was taken for the agency of that acronym, as behind the verb of "was who a member?"</summary>
internal static class EndingWho
{
    /// <summary>The fewest words in front of it: something is said of somebody.</summary>
    private const int Fewest = 2;

    /// <summary>Puts the question word in the place of the name, where no other word asks.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="marks">What its words stand for.</param>
    public static void Read(Row<Token> tokens, List<Mark> marks)
    {
        var at = QuestionEnd.Of(tokens) - 1;
        if (at < Fewest || tokens[at].IsUpper || tokens[at].Word is not "who" || marks.FindIndex(mark => mark.Entity is not null && mark.Start == at && mark.Length == 1) is not (>= 0 and var named)
            || !marks.Exists(verb => verb is { Kind: MarkKind.Concept, Id: "yes-no", Start: > 0 } && verb.End == at) || marks.Exists(mark => mark.Start != at && QuestionWords.Asking.Hold(mark)))
        {
            return;
        }

        var language = marks[named].Language;
        marks.RemoveAll(mark => mark.Start == at);
        marks.Add(new Mark(at, 1, MarkKind.Concept, "who", language));
    }
}
