namespace GmgBot.Exam;

/// <summary>Prints what came out of one part of an exam.</summary>
/// <param name="output">Where to.</param>
/// <param name="most">The most misses to print.</param>
/// <param name="show">Whether the questions of a part that is kept aside may be shown.</param>
/// <param name="explain">Whether to show below each miss which words, rules and facts led to the reply.</param>
internal sealed class ExamReport(TextWriter output, int most, bool show, bool explain = false)
{
    public void Write(ExamPart part, IReadOnlyList<MarkedTurn> marked)
    {
        output.WriteLine($"== {part.Name}: {part.Conversations.Count} conversations, {marked.Count} questions");
        ScoreTable.Write(marked, output);
        output.WriteLine();
        if (part.KeptAside && !show)
        {
            return;
        }

        WriteMisses([.. marked.Where(turn => !turn.Right)]);
        ConfusionTable.Write(marked, output);
        output.WriteLine();
    }

    private void WriteMisses(IReadOnlyList<MarkedTurn> misses)
    {
        if (misses.Count == 0)
        {
            return;
        }

        output.WriteLine("misses: " + string.Join(", ", misses.GroupBy(turn => turn.Miss!.Name).OrderByDescending(group => group.Count()).Select(group => $"{group.Count()} {group.Key}")));
        output.WriteLine("causes: " + string.Join(", ", misses.GroupBy(MissOrigin.Of).OrderByDescending(group => group.Count()).Select(group => $"{group.Count()} {group.Key}")));
        foreach (var turn in misses.Take(most))
        {
            output.WriteLine($"{turn.Conversation.Id}  {turn.Miss!.Name} ({MissOrigin.Of(turn)})  [{turn.Conversation.Category}]  {turn.Turn.Ask.ReplaceLineEndings(" ")}");
            output.WriteLine($"    expected  {turn.Miss.Expected}");
            output.WriteLine($"    got       {turn.Miss.Got.ReplaceLineEndings(" ")}");
            foreach (var step in explain ? turn.Answer.Explanation.Steps : [])
            {
                output.WriteLine("      " + step);
            }
        }

        if (misses.Count > most)
        {
            output.WriteLine($"... and {misses.Count - most} more (--misses {misses.Count} shows them all)");
        }

        output.WriteLine();
    }
}
