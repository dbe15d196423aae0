namespace GmgBot.Exam;

/// <summary>A file of conversations that one kind of person would have with the bot, as it stands in the YAML.</summary>
internal sealed class QuestionSet
{
    public string Persona { get; set; } = "";

    public List<ExamConversation> Conversations { get; set; } = [];
}
