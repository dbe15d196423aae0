namespace GmgBot.Store;

/// <summary>The table of questions, for the log to write.</summary>
internal interface IQuestions
{
    /// <summary>Adds all the questions or none; those whose keys are there already stay as they are.</summary>
    Task AddAsync(IReadOnlyCollection<LoggedQuestion> questions, CancellationToken cancellationToken);
}
