namespace GmgBot.Store;

/// <summary>Deletes what is stored: of one user, or of everybody after its time.</summary>
internal sealed class Forgetting(StoreDatabase database, UserHash hash)
{
    /// <summary>Deletes a user's questions and judgements, and the short memory of each conversation that the user took part in.</summary>
    /// <param name="userId">The channel's id of the user.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many questions and judgements were deleted.</returns>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public async Task<int> ForgetAsync(string userId, CancellationToken cancellationToken)
    {
        var user = await hash.OfAsync(userId, cancellationToken);
        var named = $"%{user}%";
        var deleted = await database.Changes.MakeAsync([$"DELETE FROM questions WHERE user_hash = {user}", $"DELETE FROM feedback WHERE user_hash = {user}", $"DELETE FROM states WHERE json LIKE {named}"], cancellationToken);
        return deleted.Take(2).Sum();
    }

    /// <summary>Deletes questions, feedback and conversations from before a point in time.</summary>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public async Task<int> ForgetBeforeAsync(DateTimeOffset limit, CancellationToken cancellationToken)
    {
        var before = limit.ToUnixTimeMilliseconds();
        var deleted = await database.Changes.MakeAsync([$"DELETE FROM questions WHERE asked_at < {before}", $"DELETE FROM feedback WHERE given_at < {before}", $"DELETE FROM states WHERE changed_at < {before}"], cancellationToken);
        return deleted.Sum();
    }
}
