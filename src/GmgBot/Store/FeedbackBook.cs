namespace GmgBot.Store;

/// <summary>Keeps what people think of the answers. It is written before the channel hears that it was received.</summary>
internal sealed partial class FeedbackBook(StoreDatabase database, UserHash hash, StoreStatus status, TimeProvider time, ILogger<FeedbackBook> logger)
{
    /// <param name="userId">The channel's id of the user.</param>
    /// <param name="replyId">The reply that it is about; null where the channel does not say: then the user's last one.</param>
    /// <param name="judgement">What the user thinks of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task AddAsync(string userId, string? replyId, Judgement judgement, CancellationToken cancellationToken)
    {
        try
        {
            var user = await hash.OfAsync(userId, cancellationToken);
            var comment = string.IsNullOrWhiteSpace(judgement.Comment) ? null : StoredText.Of(judgement.Comment);
            var now = time.GetUtcNow().ToUnixTimeMilliseconds();
            var reply = replyId is null ? null : StoredText.Of(replyId);
            await database.Changes.MakeAsync(
                [$"INSERT INTO feedback (given_at, user_hash, reply_id, liked, comment) VALUES ({now}, {user}, COALESCE({reply}, (SELECT reply_id FROM questions WHERE user_hash = {user} ORDER BY asked_at DESC, id DESC LIMIT 1)), {judgement.Liked}, {comment}) ON CONFLICT (user_hash, reply_id) DO UPDATE SET given_at = excluded.given_at, liked = excluded.liked, comment = excluded.comment"],
                cancellationToken);
            status.Succeeded();
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            status.Failed(fault);
            LogLost(logger);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Somebody's judgement of an answer was not kept: the database is away.")]
    private static partial void LogLost(ILogger logger);
}
