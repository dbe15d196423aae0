using System.CommandLine.Parsing;

namespace GmgBot.Tests.Commands;

/// <summary>Somebody new follows knowledge/README.md from top to bottom: all that it says to write and to run works, and gives what it says.</summary>
public sealed class KnowledgeGuideTests : IDisposable
{
    private readonly KnowledgeCopy _knowledge = new();

    public void Dispose() => _knowledge.Dispose();

    [Fact]
    public async Task The_guide_can_be_followed_step_by_step()
    {
        var steps = KnowledgeGuide.Read();
        steps.Count(step => step.File.Length > 0).ShouldBeGreaterThan(10);
        steps.Count(step => step.Command.StartsWith("ask")).ShouldBeGreaterThan(5);

        foreach (var step in steps)
        {
            if (step.File.Length > 0)
            {
                Write(step);
            }
            else if (step.Reply.Length > 0)
            {
                await RunAsync(step);
            }
        }
    }

    private void Write(KnowledgeGuideStep step)
    {
        var file = _knowledge[step.File];
        if (step.Below.Length == 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.AppendAllText(file, step.Block);
            return;
        }

        var text = File.ReadAllText(file);
        text.ShouldContain("\n" + step.Below + "\n");
        File.WriteAllText(file, text.Replace("\n" + step.Below + "\n", "\n" + step.Below + "\n" + step.Block, StringComparison.Ordinal));
    }

    private async Task RunAsync(KnowledgeGuideStep step)
    {
        var run = await GmgBotProcess.RunAsync([.. CommandLineParser.SplitCommandLine(step.Command), "--knowledge", _knowledge.Folder]);

        run.Output.Replace(_knowledge.Folder, "knowledge", StringComparison.Ordinal).ShouldStartWith(step.Reply, Case.Sensitive, step.Command + "\n" + run.Error);
        run.ExitCode.ShouldBe(0);
    }
}
