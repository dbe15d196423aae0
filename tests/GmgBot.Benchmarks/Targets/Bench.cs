namespace GmgBot.Benchmarks.Targets;

/// <summary>What is measured: the bot and the floor, as this build made them.</summary>
internal sealed class Bench : IDisposable
{
    private readonly DirectoryInfo _store = Directory.CreateTempSubdirectory("gmgbot-load-");
    private int _number;

    /// <param name="bot">The bot's program; null for the one beside this program.</param>
    public Bench(FileInfo? bot) => Program = bot?.FullName ?? Path.Combine(AppContext.BaseDirectory, "GmgBot.dll");

    public string Program { get; }

    /// <summary>Starts the bot as "dotnet run" does, with an empty store of its own; its log is on.</summary>
    /// <param name="settings">Settings besides.</param>
    public Target StartBot(params (string Name, string Value)[] settings) => StartBot("bot", Program, settings);

    /// <summary>Starts a bot of another build likewise.</summary>
    /// <param name="name">What the table calls it.</param>
    /// <param name="program">Its program.</param>
    /// <param name="settings">Settings besides.</param>
    public Target StartBot(string name, string program, params (string Name, string Value)[] settings) => Target.Start(
        name,
        program,
        ["--environment", "Development"],
        settings.Append(("Store__Folder", Path.Combine(_store.FullName, (++_number).ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToDictionary());

    public static Target StartFloor() => Target.Start("floor", typeof(Bench).Assembly.Location, [FloorCommand.Name], new Dictionary<string, string>());

    public void Dispose() => _store.Delete(recursive: true);
}
