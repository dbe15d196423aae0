namespace GmgBot.Answers.Questions;

/// <summary>Tells that a question stands behind a clause whose verb asks nothing: "before it was X, what was it called?"</summary>
internal static class ClauseInFront
{
    /// <summary>Whether a question word stands right behind the comma of such a clause.</summary>
    /// <param name="head">The index of the question word.</param>
    /// <param name="marks">All marks.</param>
    /// <param name="tokens">The words.</param>
    public static bool IsOf(int head, List<Mark> marks, Row<Token> tokens) => head > 0 && tokens[head].Gap.Contains(',', StringComparison.Ordinal)
        && marks.Exists(clause => clause is { Kind: MarkKind.Concept, Start: 0, Id: "before" or "after" or "prev-one" or "next-one" or "since" or "clause-when" });
}
