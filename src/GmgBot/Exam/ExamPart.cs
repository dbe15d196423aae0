namespace GmgBot.Exam;

/// <summary>Conversations that are counted together: those that the rules were tuned on, or those kept aside to check them.</summary>
internal sealed record ExamPart(string Name, IReadOnlyList<ExamConversation> Conversations)
{
    public const string Rules = "rules";
    public const string Validation = "validation";

    /// <summary>Whether its questions must stay unseen, so that nobody tunes the rules to them.</summary>
    public bool KeptAside => Name == Validation;
}
