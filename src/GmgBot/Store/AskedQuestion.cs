using GmgBot.Answers;

namespace GmgBot.Store;

/// <summary>A question just answered, on its way to the log. Of the answer it keeps the words alone: all that led to them would wait in memory with it.</summary>
internal sealed class AskedQuestion
{
    private readonly LoggedQuestion _row;

    public AskedQuestion(DateTimeOffset at, string userId, string channel, string question, Answer answer, string? replyId)
    {
        (At, UserId) = (at, userId);

        // What is remembered of this very question; an older one says nothing about it.
        var understood = answer.Context is { Age: 0, Relation: not null } context ? context : null;
        _row = new LoggedQuestion
        {
            // Which question it is, however often it is tried to write it; later ones sort behind earlier ones.
            Key = Guid.CreateVersion7(at),
            AskedAt = at.ToUnixTimeMilliseconds(),
            Channel = StoredText.Of(channel),
            Language = answer.Language.Code,
            Question = StoredText.Of(question),
            Outcome = answer.Outcome,
            Understood = StoredText.Of(answer.Explanation.Understood),
            Relation = understood?.Relation,
            Ask = understood?.Ask,
            Subjects = understood is { Subjects.Count: > 0 } ? string.Join(',', understood.Subjects) : null,
            Period = understood?.Period,
            Answer = StoredText.Of(answer.Items.Count == 0 ? answer.Text : answer.Text + "\n" + string.Join('\n', answer.Items)),
            ReplyId = replyId is null ? null : StoredText.Of(replyId),
        };
    }

    public DateTimeOffset At { get; }

    public string UserId { get; }

    public LoggedQuestion Row(string userHash) => _row with { UserHash = userHash };
}
