using System.CommandLine;
using System.CommandLine.Parsing;
using GmgBot.Benchmarks.Targets;
using Spectre.Console;

namespace GmgBot.Benchmarks.Load;

/// <summary>load: the bot, a floor and any other bot under the same load, side by side.</summary>
internal static class LoadCommand
{
    private const int Starts = 5;

    public static Command Create()
    {
        var other = new Option<Uri?>("--other") { Description = "Another bot on this machine, at whose /api/messages the same is asked.", HelpName = "http://localhost:3979", CustomParser = Address };
        var process = new Option<int?>("--other-process") { Description = "Its process id; without it, its processor time and memory are not known.", HelpName = "id" };
        var bot = new Option<FileInfo?>("--bot") { Description = "GmgBot.dll of another build, for example of a published one.", HelpName = "file" };
        var published = new Option<FileInfo?>("--published") { Description = "GmgBot.dll of a published bot, which is measured beside this one.", HelpName = "file" };
        var rounds = new Option<int>("--rounds") { Description = "How often each target has its turn.", DefaultValueFactory = _ => 5 };
        var messages = new Option<int>("--messages") { Description = "How many different messages are sent before memory is looked at again.", DefaultValueFactory = _ => 20_000 };
        var command = new Command("load", "Plays the question set over HTTP against the bot, a floor, and any other bot. Exit code 1: a message got no answer.") { other, process, bot, published, rounds, messages };
        command.SetAction(async arguments =>
        {
            using var bench = new Bench(arguments.GetValue(bot));
            var contestants = new List<Contestant>();
            try
            {
                Tell("starting");
                List<Func<Target>> starts = [() => bench.StartBot(), Bench.StartFloor];
                if (arguments.GetValue(published) is { } file)
                {
                    starts.Add(() => bench.StartBot("published", file.FullName));
                }

                contestants = await Starting.MeasureAsync(starts, new Messages(QuestionPlay.Conversations(), sameText: true), Starts);
                if (arguments.GetValue(other) is { } address)
                {
                    contestants.Add(new Contestant(Target.At("other", address, arguments.GetValue(process)), start: null));
                }

                await new LoadRun(contestants, arguments.GetValue(rounds), arguments.GetValue(messages), Tell).RunAsync();
                var console = AnsiConsole.Console;
                console.Profile.Width = Math.Max(console.Profile.Width, 120);
                console.Write(LoadTable.Of(contestants));
                return contestants.Sum(contestant => contestant.Failed) == 0 ? 0 : 1;
            }
            finally
            {
                contestants.ForEach(contestant => contestant.Target.Dispose());
            }
        });
        return command;
    }

    private static Uri? Address(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address))
        {
            return address;
        }

        argument.AddError($"{argument.Tokens[0].Value} is no address like http://localhost:3979.");
        return null;
    }

    private static void Tell(string line) => Console.Error.WriteLine(line);
}
