using System.Text.Json;
using GmgBot.Benchmarks.Targets;
using GmgBot.Hosting;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>An owner who edits the knowledge while people ask, and breaks it every third time.</summary>
internal sealed class KnowledgeEdits : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(4);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gmgbot-knowledge-");
    private readonly string _file;
    private readonly string _text;

    public KnowledgeEdits()
    {
        var source = new DirectoryInfo(Path.GetDirectoryName(HomeFolder.Find(HomeFolder.SourceList))!);
        foreach (var file in source.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(source.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }

        _file = Path.Combine(_folder.FullName, Path.GetFileName(HomeFolder.SourceList));
        _text = File.ReadAllText(_file);
    }

    public string Folder => _folder.FullName;

    /// <summary>How often the knowledge was changed, and how often it was broken.</summary>
    public (int Changed, int Broken) Edits { get; private set; }

    public async Task EditAsync(CancellationToken stop)
    {
        for (var edit = 1; !stop.IsCancellationRequested; edit++)
        {
            var breaks = edit % 3 == 0;
            await File.WriteAllTextAsync(_file, breaks ? "this: [is, no" : $"{_text}\n# edit {edit}\n", CancellationToken.None);
            Edits = (Edits.Changed + (breaks ? 0 : 1), Edits.Broken + (breaks ? 1 : 0));
            await Task.Delay(Pause, CancellationToken.None);
        }

        await File.WriteAllTextAsync(_file, _text, CancellationToken.None);
    }

    /// <summary>How often the bot has loaded its knowledge, and whether the last change was taken.</summary>
    public static async Task<(int Loads, string? Status)> LoadsAsync(Target bot)
    {
        using var ready = JsonDocument.Parse(await bot.Http.GetStringAsync("/health/ready"));
        var knowledge = ready.RootElement.GetProperty("checks").GetProperty("knowledge");
        return (knowledge.TryGetProperty("loads", out var loads) ? loads.GetInt32() : 0, knowledge.GetProperty("status").GetString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
