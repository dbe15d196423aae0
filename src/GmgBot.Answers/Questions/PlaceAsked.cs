namespace GmgBot.Answers.Questions;

/// <summary>Reads "or" as "where" where it asks for a place: "ou se trouve le siège ?", "et c'est ou ?"</summary>
internal static class PlaceAsked
{
    /// <summary>Marks it. "Où ?" is written like "ou" but for its accent, and "or" at the very end leaves nothing to choose from; in between, "the year where" tells a time.</summary>
    public static void Read(Row<Token> tokens, List<Mark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] is { Kind: MarkKind.Concept, Id: "or", Length: 1 } or && or.Language != Language.English && tokens.Count > 1 && (or.End == tokens.Count || (IsOpening(or, marks) && OwnLetters.Has(or.Language, tokens[or.Start].Text))))
            {
                marks[i] = or with { Id = "where" };
            }
        }
    }

    private static bool IsOpening(Mark mark, List<Mark> marks) => mark.Start == 0 || marks.Exists(and => and.Id == "and" && and.End == mark.Start);
}
