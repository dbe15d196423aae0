namespace GmgBot.Store;

/// <summary>The table of questions, for the log to write.</summary>
internal interface IQuestions
{
    /// <summary>Adds all the questions or none.</summary>
    Task AddAsync(IReadOnlyCollection<LoggedQuestion> questions, CancellationToken cancellationToken);
}
