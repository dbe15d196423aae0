namespace GmgBot.Live;

/// <summary>Watches the knowledge folder for changes while the bot runs.</summary>
internal sealed partial class KnowledgeWatch(LiveAnswers answers, KnowledgeReload reload, ILogger<KnowledgeWatch> logger) : IHostedService, IDisposable
{
    private FileSystemWatcher? _watcher;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _watcher = new FileSystemWatcher(answers.Folder) { IncludeSubdirectories = true };
            _watcher.Changed += (_, change) => Noticed(change.Name);
            _watcher.Created += (_, change) => Noticed(change.Name);
            _watcher.Deleted += (_, change) => Noticed(change.Name);
            _watcher.Renamed += (_, change) => Noticed(change.Name);

            // Changes came faster than they could be told: which ones does not matter.
            _watcher.Error += (_, _) => reload.Changed();
            _watcher.EnableRaisingEvents = true;
        }
        catch (IOException full)
        {
            LogUnwatched(logger, full.Message);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _watcher?.Dispose();

    // Editors and version control keep files of their own beside the real ones, whose names begin with a dot.
    private void Noticed(string? name)
    {
        if (name is not null && !name.Split('/', '\\').Any(part => part.StartsWith('.') || part.EndsWith('~')))
        {
            reload.Changed();
        }
    }

    [LoggerMessage(LogLevel.Warning, "The knowledge folder cannot be watched, so that a change takes a restart: {Reason}")]
    private static partial void LogUnwatched(ILogger logger, string reason);
}
