namespace GmgBot.Exam;

/// <summary>Questions that one person asks one after the other.</summary>
internal sealed class ExamConversation
{
    public string Id { get; set; } = "";

    public string Category { get; set; } = "";

    /// <summary>"fr", "en" or "mixed".</summary>
    public string Language { get; set; } = "";

    public List<ExamTurn> Turns { get; set; } = [];
}
