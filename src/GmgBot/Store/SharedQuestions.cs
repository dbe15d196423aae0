using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>The log of questions in the database that replicas share.</summary>
internal sealed class SharedQuestions(StoreDatabase database) : IQuestions
{
    public async Task AddAsync(IReadOnlyCollection<LoggedQuestion> questions, CancellationToken cancellationToken)
    {
        await using var store = await database.OpenAsync(cancellationToken);
        var keys = questions.Select(question => question.Key).ToList();
        var there = await store.Questions.Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellationToken);
        store.Questions.AddRange(questions.Where(question => !there.Contains(question.Key)));
        await store.SaveChangesAsync(cancellationToken);
    }
}
