namespace GmgBot.Tests.Commands;

public sealed class ExamCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gmgbot-exam-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("answered", 0)]
    [InlineData("not-in-sources", 1)]
    public async Task An_exam_passes_only_when_every_reply_is_right(string outcome, int exitCode)
    {
        var file = Path.Combine(_folder, "questions.yaml");
        await File.WriteAllTextAsync(file, $$"""
            persona: a tester
            conversations:
              - {id: t-1, category: chair, language: en, turns: [{ask: "Who chaired the GMG in 2010?", outcome: {{outcome}}}]}
            """);

        var run = await GmgBotProcess.RunAsync("exam", file);

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Output.ShouldStartWith("== questions.yaml: 1 conversations, 1 questions\n");
    }

    [Fact]
    public async Task A_bad_file_is_named()
    {
        var file = Path.Combine(_folder, "questions.yaml");
        await File.WriteAllTextAsync(file, "persona: [");

        var run = await GmgBotProcess.RunAsync("exam", _folder);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(file);
    }
}
