using System.Diagnostics;
using System.Globalization;

namespace GmgBot.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Without_a_command_it_serves_and_says_where_and_what_to_ask()
    {
        using var process = GmgBotProcess.Start("/", "--urls", "http://127.0.0.1:0", "--environment", "Development");
        try
        {
            var lines = new List<string>();
            while (await process.StandardOutput.ReadLineAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token) is { } line)
            {
                lines.Add(line);
                if (line.StartsWith("Ctrl+C", StringComparison.Ordinal))
                {
                    break;
                }
            }

            lines[0].ShouldMatch(@"^GmgBot is ready in \d+ ms\.$");
            lines[1].ShouldMatch(@"http://127\.0\.0\.1:\d+/api/messages \(no app id, no password\)\.$");
            lines.Count(line => line.EndsWith('?')).ShouldBe(3);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task Stopped_while_the_knowledge_loads_it_ends_without_a_word_of_failure()
    {
        using var knowledge = new KnowledgeCopy();

        // A file that nobody writes keeps whoever reads it waiting.
        File.Delete(knowledge["facts/chairs.yaml"]);
        await UnixAsync("mkfifo", knowledge["facts/chairs.yaml"]);
        using var process = GmgBotProcess.StartWith(
            new() { ["Store__Folder"] = "", ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information" },
            "/", "--urls", "http://127.0.0.1:0", "--environment", "Development", "--knowledge", knowledge.Folder);
        try
        {
            var failure = process.StandardError.ReadToEndAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.Contains("Application started", StringComparison.Ordinal))
            {
            }

            await UnixAsync("kill", "-TERM", process.Id.ToString(CultureInfo.InvariantCulture));

            (await process.StandardOutput.ReadToEndAsync(patience.Token)).ShouldNotContain("is ready");
            await process.WaitForExitAsync(patience.Token);
            (await failure).ShouldBeEmpty();
            process.ExitCode.ShouldBe(0);
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task UnixAsync(string command, params string[] arguments)
    {
        using var run = Process.Start(command, arguments);
        await run.WaitForExitAsync();
        run.ExitCode.ShouldBe(0);
    }
}
