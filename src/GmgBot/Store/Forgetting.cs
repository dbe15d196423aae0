using Microsoft.EntityFrameworkCore;

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
        await using var store = await database.OpenAsync(cancellationToken);
        await store.States.Where(row => row.Json.Contains(user)).ExecuteDeleteAsync(cancellationToken);
        return await store.Questions.Where(row => row.UserHash == user).ExecuteDeleteAsync(cancellationToken)
            + await store.Feedback.Where(row => row.UserHash == user).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Deletes questions, feedback and conversations from before a point in time.</summary>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public async Task<int> ForgetBeforeAsync(DateTimeOffset limit, CancellationToken cancellationToken)
    {
        var before = limit.ToUnixTimeMilliseconds();
        await using var store = await database.OpenAsync(cancellationToken);
        return await store.Questions.Where(row => row.AskedAt < before).ExecuteDeleteAsync(cancellationToken)
            + await store.Feedback.Where(row => row.GivenAt < before).ExecuteDeleteAsync(cancellationToken)
            + await store.States.Where(row => row.ChangedAt < before).ExecuteDeleteAsync(cancellationToken);
    }
}
