using GmgBot.Answers;

namespace GmgBot.Store;

/// <summary>A question just answered, on its way to the log.</summary>
internal sealed record AskedQuestion(DateTimeOffset At, string UserId, string Channel, string Question, Answer Answer, string? ReplyId)
{
    /// <summary>Which question it is, however often it is tried to write it; later ones sort behind earlier ones.</summary>
    public Guid Key { get; } = Guid.CreateVersion7(At);

    /// <summary>What is remembered of this very question; an older one says nothing about it.</summary>
    private ConversationContext? Understood => Answer.Context is { Age: 0, Relation: not null } context ? context : null;

    public LoggedQuestion Row(string userHash) => new()
    {
        Key = Key,
        AskedAt = At.ToUnixTimeMilliseconds(),
        UserHash = userHash,
        Channel = StoredText.Of(Channel),
        Language = Answer.Language.Code,
        Question = StoredText.Of(Question),
        Outcome = Answer.Outcome,
        Understood = StoredText.Of(Answer.Explanation.Understood),
        Relation = Understood?.Relation,
        Ask = Understood?.Ask,
        Subjects = Understood is { Subjects.Count: > 0 } ? string.Join(',', Understood.Subjects) : null,
        Period = Understood?.Period,
        Answer = StoredText.Of(Answer.Items.Count == 0 ? Answer.Text : Answer.Text + "\n" + string.Join('\n', Answer.Items)),
        ReplyId = ReplyId is null ? null : StoredText.Of(ReplyId),
    };
}
