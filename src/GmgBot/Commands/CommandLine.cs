using System.CommandLine;
using GmgBot.Settings;

namespace GmgBot.Commands;

/// <summary>The commands, and what the process says and returns when one of them cannot run.</summary>
internal static class CommandLine
{
    /// <summary>How long the server may take to stop: a little more than a .NET host waits for its requests (30 s).</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(35);

    public static RootCommand Create()
    {
        var root = new RootCommand("Answers questions about the Global Migration Group. Without a command it serves the bot.")
        {
            KnowledgeOption.Option,
            AskCommand.Create(),
            ChatCommand.Create(),
            CheckCommand.Create(),
            DiffCommand.Create(),
            ImportCommand.Create(),
            ExamCommand.Create(),
            EvaluateCommand.Create(),
            TeamsPackageCommand.Create(),
            ReportCommand.Create(),
            ForgetCommand.Create(),
        };
        ServeCommand.MakeDefault(root);
        return root;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Fail(parsed.Errors[0].Message + " See --help.");
        }

        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            if (parsed.CommandResult.Command is RootCommand)
            {
                // The server finishes the turns in flight; the default of two seconds would cut them off.
                configuration.ProcessTerminationTimeout = LongestStop;
            }

            return await parsed.InvokeAsync(configuration);
        }
        catch (UsageException unusable)
        {
            return Fail(unusable.Message);
        }
        catch (SettingsException settings)
        {
            Console.Error.WriteLine(settings.Message);
            return ExitCode.Misconfigured;
        }
    }

    private static int Fail(string line)
    {
        Console.Error.WriteLine(line.ReplaceLineEndings(" "));
        return ExitCode.Unusable;
    }
}
