using System.Net;
using System.Net.Sockets;

namespace GmgBot.Tests.Commands;

/// <summary>What cannot run says in one line where and what to do, and exits with 2.</summary>
public sealed class UnusableTests : IDisposable
{
    private readonly KnowledgeCopy _knowledge = new();

    public void Dispose() => _knowledge.Dispose();

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("ask")]
    [InlineData("ask", "x", "--language", "xx")]
    [InlineData("exam", "--part", "none")]
    [InlineData("check", "/no/such/folder")]
    [InlineData("exam", "/no/such/file.yaml")]
    public async Task Bad_usage(params string[] arguments) => ShouldBeOneLine(await GmgBotProcess.RunAsync(arguments), "");

    [Fact]
    public async Task A_missing_knowledge_folder() =>
        ShouldBeOneLine(await GmgBotProcess.RunAsync("ask", "x", "--knowledge", "/no/such/folder"), "/no/such/folder: ");

    [Fact]
    public async Task A_missing_list_of_sources()
    {
        File.Delete(_knowledge["sources.yaml"]);

        await ShouldNotLoadAsync("sources.yaml");
    }

    [Fact]
    public async Task Broken_YAML()
    {
        File.AppendAllText(_knowledge["facts/chairs.yaml"], "\n  ]: {\n");

        await ShouldNotLoadAsync("facts/chairs.yaml:");
    }

    [Fact]
    public async Task A_document_that_is_not_UTF_8()
    {
        await using (var document = new FileStream(_knowledge["documents/gmg-iom-page.fr.md"], FileMode.Append))
        {
            document.Write([0xE9, 0x0A]);
        }

        await ShouldNotLoadAsync("documents/gmg-iom-page.fr.md");
    }

    [Fact]
    public async Task A_quote_that_is_not_in_its_document()
    {
        var file = _knowledge["facts/chairs.yaml"];
        File.WriteAllText(file, File.ReadAllText(file).Replace("Le PNUD, de janvier à juin 2010", "Le PNUD, de janvier à mai 2010", StringComparison.Ordinal));

        await ShouldNotLoadAsync("facts/chairs.yaml:");
    }

    [Fact]
    public async Task A_port_in_use()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var run = await GmgBotProcess.RunAsync("--urls", address, "--environment", "Development");

        ShouldBeOneLine(run, address);
        run.Error.ShouldContain("--urls");
    }

    [Fact]
    public async Task A_start_with_knowledge_that_does_not_load()
    {
        File.AppendAllText(_knowledge["facts/chairs.yaml"], "\n  ]: {\n");

        ShouldBeOneLine(await GmgBotProcess.RunAsync("--urls", "http://127.0.0.1:0", "--environment", "Development", "--knowledge", _knowledge.Folder), _knowledge["facts/chairs.yaml:"]);
    }

    private async Task ShouldNotLoadAsync(string where) =>
        ShouldBeOneLine(await GmgBotProcess.RunAsync("ask", "x", "--knowledge", _knowledge.Folder), _knowledge[where]);

    private static void ShouldBeOneLine(GmgBotProcess run, string named)
    {
        run.ExitCode.ShouldBe(2, run.Error + run.Output);
        run.Error.TrimEnd('\n').ShouldNotContain("\n");
        run.Error.ShouldNotBeEmpty();
        run.Error.ShouldContain(named);
        run.Output.ShouldBeEmpty();
    }
}
