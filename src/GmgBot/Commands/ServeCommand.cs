using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using GmgBot.Answers;
using GmgBot.Health;
using GmgBot.Hosting;
using GmgBot.Live;

namespace GmgBot.Commands;

/// <summary>gmgbot without a command: serves the bot until it is stopped.</summary>
internal static class ServeCommand
{
    private const string ChooseAnother = $"choose another address: --urls http://localhost:3979, or the setting {BotServer.UrlsSetting}";

    public static void MakeDefault(RootCommand root)
    {
        var urls = new Option<string?>("--urls") { Description = $"Where to listen. Without it: the setting urls, or {BotServer.DefaultAddress}." };
        var environment = new Option<string?>("--environment") { Description = "Development lets callers on this machine in without an app id. Without it: ASPNETCORE_ENVIRONMENT, or Production.", HelpName = "name" };
        root.Options.Add(urls);
        root.Options.Add(environment);
        root.SetAction((arguments, cancellationToken) => UntilStoppedAsync(arguments, arguments.GetValue(urls), arguments.GetValue(environment), cancellationToken));
    }

    private static async Task<int> UntilStoppedAsync(ParseResult arguments, string? urls, string? environment, CancellationToken cancellationToken)
    {
        // A signal that comes before the command line has this task in its hands would end the process there and then.
        await Task.Yield();
        try
        {
            await ServeAsync(arguments, urls, environment, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // To be stopped on the way to being ready is as good an end as any other.
        }

        return ExitCode.Done;
    }

    private static async Task ServeAsync(ParseResult arguments, string? urls, string? environment, CancellationToken cancellationToken)
    {
        // The server starts while the knowledge is loaded; what comes in before it is there waits for it. Whatever is wrong with the settings is told before what is wrong with the folder.
        var loading = Task.Run(() => KnowledgeOption.LoadLive(arguments), cancellationToken);
        var setup = new ServerSetup(urls is null ? [] : new() { [BotServer.UrlsSetting] = urls }, environment);
        using var answers = await loading;
        await using var server = BotServer.Build(answers, setup);
        await StartAsync(server, cancellationToken);
        await WarmOrStoppedAsync(answers, server, cancellationToken);
        server.Services.GetRequiredService<WarmUp>().Finish();
        Announce(server, answers, arguments.InvocationConfiguration.Output);

        // Twice as much memory was needed to load the knowledge and to make code as is needed now.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        await server.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task StartAsync(WebApplication server, CancellationToken cancellationToken)
    {
        try
        {
            await server.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            throw new UsageException($"{taken.Message} Stop what uses it, or {ChooseAnother}.");
        }
        catch (Exception refused) when (refused is SocketException or FormatException or InvalidOperationException)
        {
            throw new UsageException($"{refused.Message.TrimEnd('.')}: the bot cannot listen there; {ChooseAnother}.");
        }
    }

    // Who waits for knowledge that does not load gets an apology before the server goes, and who waits when the bot is stopped an answer if it comes in time.
    private static async Task WarmOrStoppedAsync(LiveAnswers answers, WebApplication server, CancellationToken cancellationToken)
    {
        try
        {
            await answers.Loaded.WaitAsync(cancellationToken);

            // The first answer waits for just-in-time compilation; so that no person does, the bot asks itself before it says that it is ready.
            await answers.AnswerAsync(answers.Examples(Language.French)[0], ConversationContext.New(), cancellationToken);
        }
        catch (Exception stopping) when (stopping is UsageException or OperationCanceledException)
        {
            await server.StopAsync(CancellationToken.None);
            throw;
        }
    }

    private static void Announce(WebApplication server, IAnswers answers, TextWriter output)
    {
        var (french, english) = (answers.Examples(Language.French), answers.Examples(Language.English));
        var took = DateTime.Now - Process.GetCurrentProcess().StartTime;
        output.WriteLine($"GmgBot is ready in {took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms.");
        output.WriteLine($"Point the Bot Framework Emulator at {BotServer.PublicAddress(server)}{BotServer.MessagesPath}{(BotServer.HasIdentity(server) ? "" : " (no app id, no password)")}.");
        output.WriteLine("Three questions to try:");
        foreach (var example in french.Take(1).Concat(english.Skip(1).Take(1)).Concat(french.Skip(2)).Take(3))
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine("Ctrl+C stops it.");
    }
}
