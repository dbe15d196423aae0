using System.IO.Compression;

namespace GmgBot.Tests.Commands;

public sealed class TeamsPackageCommandTests
{
    private const string Id = "6c1f2a0e-52d3-4d39-9e0c-1f2f0a3b8a55";

    [Fact]
    public async Task The_package_is_written_where_it_was_asked_for()
    {
        var file = Path.Combine(Path.GetTempPath(), $"gmgbot-{Guid.NewGuid():N}.zip");
        try
        {
            var process = await GmgBotProcess.RunAsync("teams-package", "--app-id", Id, "--domain", "gmgbot.example.org", "--out", file);

            process.Error.ShouldBeEmpty();
            process.ExitCode.ShouldBe(0);
            process.Output.ShouldBe($"{file} is ready: in Teams, Apps > Manage your apps > Upload an app.\n");
            using var zip = ZipFile.OpenRead(file);
            zip.Entries.Count.ShouldBe(4);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--app-id x: that is no app id", "--app-id", "x")]
    [InlineData("--app-id 00000000-0000-0000-0000-000000000000: that is no app id", "--app-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--domain https://a.example: name a host alone", "--domain", "https://a.example")]
    [InlineData("--domain *.example.org: name a host alone", "--domain", "*.example.org")]
    [InlineData("--domain localhost: name a host alone", "--domain", "localhost")]
    [InlineData("--domain token.botframework.com: Teams refuses this domain", "--domain", "token.botframework.com")]
    [InlineData("--privacy http://a.example: give the full address", "--privacy", "http://a.example")]
    [InlineData("--out /no/such/folder/x.zip: ", "--out", "/no/such/folder/x.zip")]
    public async Task What_Teams_would_refuse_is_named_in_one_line(string begin, string option, string value)
    {
        Dictionary<string, string> arguments = new() { ["--app-id"] = Id, ["--domain"] = "gmgbot.example.org" };
        arguments[option] = value;

        var process = await GmgBotProcess.RunAsync(["teams-package", .. arguments.SelectMany(pair => new[] { pair.Key, pair.Value })]);

        process.ExitCode.ShouldBe(2);
        process.Output.ShouldBeEmpty();
        process.Error.ShouldStartWith(begin);
        process.Error.TrimEnd('\n').ShouldNotContain('\n');
    }
}
