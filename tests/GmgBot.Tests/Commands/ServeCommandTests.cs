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
}
