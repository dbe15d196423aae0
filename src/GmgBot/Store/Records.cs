using GmgBot.Answers;

namespace GmgBot.Store;

/// <summary>What the bot writes down of its turns; nothing where there is no database.</summary>
internal sealed class Records(QuestionLog? log, FeedbackBook? feedback, Forgetting? forgetting, StoreStatus status, TimeProvider time)
{
    /// <summary>Puts a question in line for the log; never waits.</summary>
    public void Asked(IActivity asked, string question, Answer answer, string? replyId)
    {
        if (log is not null && UserOf(asked) is { } user)
        {
            log.Add(new AskedQuestion(time.GetUtcNow(), user, asked.ChannelId ?? "", question, answer, string.IsNullOrEmpty(replyId) ? null : replyId));
        }
    }

    /// <summary>Keeps a judgement; when this returns, it is in the database, unless that is away.</summary>
    public Task JudgedAsync(IActivity judged, Judgement judgement, CancellationToken cancellationToken) => feedback is not null && UserOf(judged) is { } user
        ? feedback.AddAsync(user, string.IsNullOrEmpty(judged.ReplyToId) ? null : judged.ReplyToId, judgement, cancellationToken)
        : Task.CompletedTask;

    /// <returns>False where the database is away, so that nothing could be deleted.</returns>
    public async Task<bool> ForgetAsync(IActivity asked, CancellationToken cancellationToken)
    {
        if (forgetting is null || UserOf(asked) is not { } user)
        {
            return true;
        }

        try
        {
            if (log is null)
            {
                await forgetting.ForgetAsync(user, cancellationToken);
            }
            else
            {
                await log.ForgetAsync(user, () => forgetting.ForgetAsync(user, cancellationToken), cancellationToken);
            }

            status.Succeeded();
            return true;
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            status.Failed(fault);
            return false;
        }
    }

    /// <summary>
    /// Who sent an activity: from Teams, the id in the directory, which administrators know; else the channel and its id. Other channels
    /// pass on what their clients claim, so there nobody may pass for a user of Teams, whose data a wish to be forgotten would delete.
    /// </summary>
    public static string? UserOf(IActivity activity) => activity.From switch
    {
        null or { Id: null or "" } => null,
        { AadObjectId: { Length: > 0 } directory } when activity.ChannelId == Channels.Msteams => directory,
        var sender => $"{activity.ChannelId}/{sender.Id}",
    };
}
