namespace GmgBot.Exam;

/// <summary>What was asked (down) against what was understood (across).</summary>
internal static class ConfusionTable
{
    public static void Write(IReadOnlyList<MarkedTurn> marked, TextWriter output)
    {
        string[] understood = [.. marked.Select(turn => turn.Understood).Distinct().Order(StringComparer.Ordinal)];
        var table = new TextTable(["asked \\ understood", .. understood]);
        foreach (var asked in marked.GroupBy(turn => turn.Asked).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            table.Add([asked.Key, .. understood.Select(name => asked.Count(turn => turn.Understood == name)).Select(count => count == 0 ? "." : $"{count}")]);
        }

        table.Write(output);
    }
}
