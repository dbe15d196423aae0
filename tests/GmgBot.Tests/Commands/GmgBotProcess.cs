using System.Diagnostics;
using System.Text;

namespace GmgBot.Tests.Commands;

/// <summary>The built program, run as a user would run it, in a process of its own.</summary>
internal sealed record GmgBotProcess(int ExitCode, string Output, string Error)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "GmgBot.dll");

    public static Task<GmgBotProcess> RunAsync(params string[] arguments) => RunInAsync(AppContext.BaseDirectory, arguments);

    public static async Task<GmgBotProcess> RunInAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return new GmgBotProcess(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }

    public static Process Start(string folder, params string[] arguments) => StartWith([], folder, arguments);

    /// <summary>Starts it with environment variables, which it takes for settings.</summary>
    public static Process StartWith(Dictionary<string, string> settings, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,

            // What a test asks is not to be remembered.
            Environment = { ["Store__Folder"] = "" },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
