namespace GmgBot.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly KnowledgeCopy _knowledge = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("gmgbot-import-").FullName;

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_becomes_a_document_and_the_source_to_add_is_told()
    {
        var file = Path.Combine(_folder, "Déclaration (2010).txt");
        File.WriteAllText(file, "The members met in Geneva.\n\nThey agreed.\n");

        var run = await GmgBotProcess.RunAsync("import", file, "--knowledge", _knowledge.Folder);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith(_knowledge["documents/declaration-2010.en.md: 2 passages.\n"]);
        run.Output.ShouldContain("  - id: declaration-2010\n");
        File.ReadAllText(_knowledge["documents/declaration-2010.en.md"]).ShouldContain("The members met in Geneva.\n\nThey agreed.\n");

        File.AppendAllText(_knowledge["sources.yaml"], "  - id: declaration-2010\n    title: T\n    publisher: { fr: X, en: X }\n    as-of: 2010\n    review: 2999\n    language: en\n    document: declaration-2010.en.md\n");
        (await GmgBotProcess.RunAsync("check", _knowledge.Folder)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_document_that_is_there_is_not_written_over_unless_one_asks_for_it()
    {
        var file = Path.Combine(_folder, "note.txt");
        File.WriteAllText(file, "Text.\n");
        (await GmgBotProcess.RunAsync("import", file, "--knowledge", _knowledge.Folder)).ExitCode.ShouldBe(0);

        var again = await GmgBotProcess.RunAsync("import", file, "--knowledge", _knowledge.Folder);
        again.ExitCode.ShouldBe(2);
        again.Error.ShouldContain("note.en.md: the document is there already;");
        (await GmgBotProcess.RunAsync("import", "--force", file, "--knowledge", _knowledge.Folder)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_read_is_one_line_and_exits_with_2()
    {
        var file = Path.Combine(_folder, "broken.pdf");
        File.WriteAllText(file, "no pdf");

        var run = await GmgBotProcess.RunAsync("import", file, "--knowledge", _knowledge.Folder);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(file + ": It cannot be read as what its name says");
        run.Error.TrimEnd('\n').ShouldNotContain("\n");
    }
}
