using GmgBot.Answers;

namespace GmgBot.Store;

/// <summary>A question just answered, on its way to the log.</summary>
internal sealed record AskedQuestion(DateTimeOffset At, string UserId, string Channel, string Question, Answer Answer, string? ReplyId)
{
    public LoggedQuestion Row(string userHash) => new()
    {
        AskedAt = At.ToUnixTimeMilliseconds(),
        UserHash = userHash,
        Channel = StoredText.Of(Channel),
        Language = Answer.Language.Code,
        Question = StoredText.Of(Question),
        Outcome = Answer.Outcome,
        Understood = StoredText.Of(Answer.Explanation.Understood),
        Relation = Answer.Context.Relation,
        Ask = Answer.Context.Ask,
        Subjects = Answer.Context.Subjects.Count == 0 ? null : string.Join(',', Answer.Context.Subjects),
        Period = Answer.Context.Period,
        Answer = StoredText.Of(Answer.Items.Count == 0 ? Answer.Text : Answer.Text + "\n" + string.Join('\n', Answer.Items)),
        ReplyId = ReplyId is null ? null : StoredText.Of(ReplyId),
    };
}
