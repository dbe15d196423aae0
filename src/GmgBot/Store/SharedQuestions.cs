namespace GmgBot.Store;

/// <summary>The log of questions in the database that replicas share.</summary>
internal sealed class SharedQuestions(StoreDatabase database) : IQuestions
{
    public async Task AddAsync(IReadOnlyCollection<LoggedQuestion> questions, CancellationToken cancellationToken)
    {
        await using var store = await database.OpenAsync(cancellationToken);
        store.Questions.AddRange(questions);
        await store.SaveChangesAsync(cancellationToken);
    }
}
