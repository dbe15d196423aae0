using System.Net;
using System.Text.RegularExpressions;
using GmgBot.Hosting;
using GmgBot.Tests.DirectLine;
using GmgBot.Web;

namespace GmgBot.Tests.Web;

public sealed partial class ChatPageTests
{
    [Theory]
    [InlineData("Development", "", HttpStatusCode.OK)]
    [InlineData("Development", "false", HttpStatusCode.NotFound)]
    [InlineData("Production", "", HttpStatusCode.NotFound)]
    [InlineData("Production", "true", HttpStatusCode.OK)]
    public async Task It_is_served_in_development_or_when_switched_on(string environment, string setting, HttpStatusCode status)
    {
        await using var client = await DirectLineClient.ConnectAsync(new StandInAnswers(), environment, (OpenParts.PageSetting, setting));

        (await client.Http.GetAsync("/")).StatusCode.ShouldBe(status);
        (await client.PostAsync("/conversations", "")).StatusCode.ShouldBe(setting == "false" ? HttpStatusCode.Created : status == HttpStatusCode.OK ? HttpStatusCode.Created : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_cannot_be_on_without_what_it_speaks() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => DirectLineClient.ConnectAsync(new StandInAnswers(), "Production", (OpenParts.PageSetting, "true"), (OpenParts.DirectLineSetting, "false"))))
            .Message.ShouldBe("The settings cannot be used:\nWeb:Enabled: the page speaks Direct Line; leave DirectLine:Enabled out or make it true.");

    [Fact]
    public async Task Every_file_is_served_and_lets_nothing_strange_run()
    {
        await using var client = await DirectLineClient.ConnectAsync(new StandInAnswers());

        foreach (var path in PageFiles.Types.Keys.Where(name => name != "index.html").Select(name => $"{ChatPage.FilesPath}/{name}").Append("/"))
        {
            var response = await client.Http.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';");
        }
    }

    [Fact]
    public async Task The_page_says_the_same_things_in_both_languages()
    {
        await using var client = await DirectLineClient.ConnectAsync(new StandInAnswers());
        var phrases = await client.Http.GetStringAsync(ChatPage.FilesPath + "/phrases.js");
        var halves = phrases.Split("fr: {");

        Keys(halves[1]).ShouldBe(Keys(halves[0]));
        Keys(halves[1]).Count.ShouldBeGreaterThan(5);
    }

    private static List<string> Keys(string phrases) => [.. Key().Matches(phrases).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^    (\w+): '", RegexOptions.Multiline)]
    private static partial Regex Key();
}
