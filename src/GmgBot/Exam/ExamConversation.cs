namespace GmgBot.Exam;

/// <summary>Questions that one person asks one after the other.</summary>
internal sealed class ExamConversation
{
    public string Id { get; set; } = "";

    public string Category { get; set; } = "";

    /// <summary>"fr", "en" or "mixed".</summary>
    public string Language { get; set; } = "";

    public List<ExamTurn> Turns { get; set; } = [];

    /// <summary>Other ways to ask its only turn; in one of several turns, parted by "||", the last one asks that.</summary>
    public List<string> Wordings { get; set; } = [];

    /// <summary>This conversation, and one more for each other wording, of which only the last turn is judged.</summary>
    public IEnumerable<ExamConversation> Each() => Wordings.Select((wording, at) => new ExamConversation
    {
        Id = $"{Id}.{at + 1}",
        Category = Category,
        Language = Language,
        Turns = TurnsOf(wording),
    }).Prepend(this);

    /// <summary>What is asked in one wording, turn by turn.</summary>
    public static string[] Asked(string wording) => wording.Split("||", StringSplitOptions.TrimEntries);

    private List<ExamTurn> TurnsOf(string wording)
    {
        var asked = Asked(wording);
        return [.. asked[..^1].Select(ask => new ExamTurn { Ask = ask }), Turns[0].In(asked[^1])];
    }
}
