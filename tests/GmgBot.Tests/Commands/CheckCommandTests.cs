namespace GmgBot.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly KnowledgeCopy _knowledge = new();

    public void Dispose() => _knowledge.Dispose();

    [Fact]
    public async Task Sound_knowledge_exits_with_0()
    {
        var run = await GmgBotProcess.RunAsync("check", _knowledge.Folder);

        run.ExitCode.ShouldBe(0, run.Output + run.Error);
        run.Output.ShouldEndWith(" remark.\n", Case.Sensitive);
        run.Output.ShouldStartWith($"{_knowledge.Folder}: no fault, no remark.");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_fault_is_a_line_that_an_editor_can_jump_to_and_it_exits_with_1()
    {
        File.AppendAllText(_knowledge["facts/chairs.yaml"], "  - { id: planted, subject: iomm, object: gmg, period: 2010-H3, quote: \"L'OIM a présidé le GMG\" }\n");
        File.AppendAllText(_knowledge["glossary.yaml"], "  - { fr: [chat], xx: [cat] }\n");

        var run = await GmgBotProcess.RunAsync("check", _knowledge.Folder);

        run.ExitCode.ShouldBe(1);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4, run.Output);
        lines[0].ShouldStartWith(_knowledge["facts/chairs.yaml:12: \"iomm\" is not known;"]);
        lines[1].ShouldStartWith(_knowledge["facts/chairs.yaml:12: \"2010-H3\" is no period;"]);
        lines[2].ShouldStartWith(_knowledge["glossary.yaml:37: \"xx\" is no language of the UN;"]);
        lines[3].ShouldBe($"{_knowledge.Folder}: 3 faults, no remark.");
    }

    [Fact]
    public async Task Remarks_count_only_where_one_asks_for_it()
    {
        File.WriteAllText(_knowledge["documents/lonely.md"], "Text.\n");

        (await GmgBotProcess.RunAsync("check", _knowledge.Folder)).ExitCode.ShouldBe(0);
        var strict = await GmgBotProcess.RunAsync("check", "--strict", _knowledge.Folder);
        strict.ExitCode.ShouldBe(1);
        strict.Output.ShouldContain("documents/lonely.md: remark: No source has this document");
    }

    [Fact]
    public async Task Without_a_folder_it_checks_the_one_that_the_bot_answers_from() =>
        (await GmgBotProcess.RunAsync("check", "--knowledge", _knowledge.Folder)).Output.ShouldStartWith(_knowledge.Folder);
}
