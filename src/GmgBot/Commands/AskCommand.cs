using System.CommandLine;
using GmgBot.Answers;
using GmgBot.Replies;
using Spectre.Console;

namespace GmgBot.Commands;

/// <summary>gmgbot ask: one question, one answer.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string[]>("question") { Description = "The question.", Arity = ArgumentArity.OneOrMore };
        var language = LanguageOption.Create();
        var explain = new Option<bool>("--explain") { Description = "Show which words, rules, facts and passages led to the answer." };

        var command = new Command("ask", "Answers a question. Exit code 0: answered; 1: the sources do not say; 2: it could not be asked.") { question, language, explain };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            using var answers = KnowledgeOption.Load(arguments);
            var context = ConversationContext.New(Language.FromLocale(arguments.GetValue(language)));
            var answer = await answers.AnswerAsync(string.Join(' ', arguments.GetRequiredValue(question)), context, cancellationToken);
            Write(answer, arguments.InvocationConfiguration.Output);
            if (arguments.GetValue(explain))
            {
                PlainReply.WriteExplanation(answer, arguments.InvocationConfiguration.Output);
            }

            return answer.Outcome is Outcome.NotInSources or Outcome.OutOfScope ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Answer answer, TextWriter output)
    {
        if (Console.IsOutputRedirected)
        {
            PlainReply.Write(answer, output);
        }
        else
        {
            TerminalReply.Write(answer, AnsiConsole.Console);
        }
    }
}
