namespace GmgBot.Answers.Questions;

/// <summary>Tells the tag that ends a statement ("..., was it?") from the same words where they say what it was ("who was it?", "was it X?").</summary>
internal static class TagQuestion
{
    /// <summary>Whether a mark takes the words of a tag for more than one: they end a sentence that has another verb in front, and no question word stands by them.</summary>
    /// <param name="mark">A mark of such words.</param>
    /// <param name="marks">All marks.</param>
    /// <param name="tokens">The words.</param>
    public static bool Is(Mark mark, List<Mark> marks, Row<Token> tokens) => mark.Start > 1 && mark.End == tokens.Count
        && marks.Exists(verb => verb.Id is "yes-no" or "past" or "not" or "chair" or "lead" or "found" or "join" or "member" && verb.End <= mark.Start)
        && !marks.Exists(head => head.Id is "who" or "what" or "which" or "when" or "or" && head.End <= mark.Start);
}
