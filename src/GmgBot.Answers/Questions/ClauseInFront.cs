namespace GmgBot.Answers.Questions;

/// <summary>Tells that a question stands behind a clause whose verb asks nothing: "before it was X, what was it called?"</summary>
internal static class ClauseInFront
{
    private static readonly string[] Openings = ["before", "after", "prev-one", "next-one", "since", "clause-when", "former-name"];

    /// <summary>Whether a question word stands right behind the comma of such a clause.</summary>
    /// <param name="head">The index of the question word.</param>
    /// <param name="marks">All marks.</param>
    /// <param name="tokens">The words.</param>
    public static bool IsOf(int head, IEnumerable<Mark> marks, Row<Token> tokens) => head > 0 && tokens[head].Gap.Contains(',', StringComparison.Ordinal) && marks.Any(clause => clause.Start == 0 && Openings.Hold(clause));
}
