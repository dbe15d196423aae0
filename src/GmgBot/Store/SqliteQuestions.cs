namespace GmgBot.Store;

/// <summary>The log of questions in a file.</summary>
/// <param name="file">The file.</param>
internal sealed class SqliteQuestions(SqliteFile file) : IQuestions
{
    private const string Insert = """
        INSERT INTO questions (key, asked_at, user_hash, channel, language, question, outcome, understood, relation, ask, subjects, period, answer, reply_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        ON CONFLICT (key) DO NOTHING
        """;

    public Task AddAsync(IReadOnlyCollection<LoggedQuestion> questions, CancellationToken cancellationToken) => file.UseAsync(connection =>
    {
        connection.AllOrNothing(() =>
        {
            foreach (var row in questions)
            {
                connection.Run(
                    Insert,
                    row.Key, row.AskedAt, row.UserHash, row.Channel, row.Language, row.Question, row.Outcome.ToString(), row.Understood, row.Relation, row.Ask, row.Subjects, row.Period, row.Answer, row.ReplyId);
            }
        });
        return questions.Count;
    }, cancellationToken);
}
