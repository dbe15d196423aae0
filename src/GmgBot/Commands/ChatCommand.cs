using System.CommandLine;
using GmgBot.Answers;
using GmgBot.Replies;
using Spectre.Console;

namespace GmgBot.Commands;

/// <summary>gmgbot chat: a conversation in the terminal, in which a question may build on the one before.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var language = LanguageOption.Create();
        var command = new Command("chat", "Holds a conversation; an empty line or the end of the input ends it.") { language };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            using var answers = KnowledgeOption.Load(arguments);
            var begin = Language.FromLocale(arguments.GetValue(language)) ?? Language.FromLocale(Environment.GetEnvironmentVariable("LANG")) ?? Language.English;
            await TalkAsync(answers, begin, AnsiConsole.Console, Console.In, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    internal static async Task TalkAsync(IAnswers answers, Language language, IAnsiConsole console, TextReader input, CancellationToken cancellationToken)
    {
        var answer = answers.Welcome(language);
        while (true)
        {
            TerminalReply.Write(answer, console);
            TerminalReply.WriteNextQuestions(answer, console);
            console.Markup("\n[bold yellow]>[/] ");
            var question = await input.ReadLineAsync(cancellationToken);
            if (string.IsNullOrWhiteSpace(question))
            {
                return;
            }

            answer = await answers.AnswerAsync(question, answer.Context, cancellationToken);
            console.WriteLine();
        }
    }
}
