using System.CommandLine;
using GmgBot.Settings;

namespace GmgBot.Commands;

/// <summary>The commands, and what the process says and returns when one of them cannot run.</summary>
internal static class CommandLine
{
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
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
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
