using System.Globalization;

namespace GmgBot.Exam;

/// <summary>How many questions were answered rightly, by category and language.</summary>
internal static class ScoreTable
{
    private static readonly string[] Languages = ["fr", "en", "mixed"];

    public static void Write(IReadOnlyList<MarkedTurn> marked, TextWriter output)
    {
        var table = new TextTable(["category", .. Languages, "all", "%"]);
        foreach (var category in marked.GroupBy(turn => turn.Conversation.Category).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            AddRow(category.Key, [.. category]);
        }

        AddRow("total", marked);
        table.Write(output);

        void AddRow(string name, IReadOnlyList<MarkedTurn> turns) =>
            table.Add([name, .. Languages.Select(language => Score([.. turns.Where(turn => turn.Conversation.Language == language)])), Score(turns), Percent(turns)]);
    }

    private static string Score(IReadOnlyList<MarkedTurn> turns) => turns.Count == 0 ? "-" : $"{turns.Count(turn => turn.Right)} / {turns.Count}";

    private static string Percent(IReadOnlyList<MarkedTurn> turns) =>
        turns.Count == 0 ? "-" : (100.0 * turns.Count(turn => turn.Right) / turns.Count).ToString("0.0", CultureInfo.InvariantCulture);
}
