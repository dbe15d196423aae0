using System.CommandLine;
using GmgBot.Answers;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search;
using GmgBot.Hosting;
using GmgBot.Live;
using GmgBot.Settings;

namespace GmgBot.Commands;

/// <summary>The option --knowledge, which every command understands, and the loading of what it names.</summary>
internal static class KnowledgeOption
{
    public const string Setting = "Knowledge:Folder";
    public const string IndexSetting = "Knowledge:IndexFolder";

    private const string DefaultIndexFolder = "data/index";

    public static readonly Option<string?> Option = new("--knowledge")
    {
        Description = "The knowledge folder. Without it: the setting Knowledge:Folder, or the first folder \"knowledge\" found upwards.",
        HelpName = "folder",
        Recursive = true,
    };

    public static KnowledgeAnswers Load(ParseResult arguments) => Load(arguments.GetValue(Option));

    /// <summary>The folder that is named, or the one that the bot answers from without a name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string Folder(string? named)
    {
        var folder = FindFolder(named);
        return Directory.Exists(folder) ? folder
            : throw new UsageException($"{folder}: there is no such folder; name the one that has sources.yaml in it (--knowledge, or the setting {Setting}).");
    }

    /// <summary>Begins to load the folder for a bot that runs while it may change.</summary>
    /// <exception cref="UsageException">There is no such folder. One that cannot be loaded fails later.</exception>
    public static LiveAnswers LoadLive(ParseResult arguments)
    {
        var folder = Folder(arguments.GetValue(Option));
        var indexes = Indexes();
        return new LiveAnswers(folder, Task.Run(() => new KnowledgeAnswers(LoadService(folder, indexes))), indexes);
    }

    public static KnowledgeAnswers Load(string? named) => new(LoadService(Folder(named), Indexes()));

    /// <exception cref="UsageException">The folder cannot be loaded.</exception>
    public static AnswerService LoadService(string folder, IndexStore? indexes = null)
    {
        try
        {
            return AnswerService.Load(folder, indexes);
        }
        catch (KnowledgeException broken)
        {
            throw new UsageException($"{folder.TrimEnd('/', '\\')}/{broken.Message}");
        }
    }

    private static IndexStore? Indexes() => (SettingsFiles.Read()[IndexSetting] ?? DefaultIndexFolder) is { Length: > 0 } folder
        ? new IndexStore(FromSettings(folder))
        : null;

    /// <summary>A folder from the settings is meant from where the settings stand, not from where the app was started.</summary>
    private static string FromSettings(string folder)
    {
        var settings = HomeFolder.Find("appsettings.json");
        return Path.GetFullPath(folder, settings is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(settings)!);
    }

    private static string FindFolder(string? named)
    {
        if (named is not null)
        {
            return named;
        }

        if (SettingsFiles.Read()[Setting] is { Length: > 0 } configured)
        {
            return FromSettings(configured);
        }

        return HomeFolder.Find(HomeFolder.SourceList) is { } found
            ? Path.GetDirectoryName(found)!
            : throw new UsageException($"{HomeFolder.SourceList} was not found in or above {Directory.GetCurrentDirectory()}; start the bot in its repository, or name the folder with --knowledge.");
    }
}
