using System.Net;
using GmgBot.Hosting;

namespace GmgBot.Tests.DirectLine;

/// <summary>To whom Direct Line is open: nobody gets in by accident.</summary>
public sealed class OpennessTests
{
    [Theory]
    [InlineData("Development", "", HttpStatusCode.Created)]
    [InlineData("Development", "false", HttpStatusCode.NotFound)]
    [InlineData("Production", "", HttpStatusCode.NotFound)]
    [InlineData("Production", "true", HttpStatusCode.Created)]
    public async Task It_is_served_in_development_or_when_switched_on(string environment, string setting, HttpStatusCode status)
    {
        await using var client = await DirectLineClient.ConnectAsync(new StandInAnswers(), environment, (OpenParts.DirectLineSetting, setting));

        (await client.PostAsync("/conversations", "")).StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("Host", "bot.example")]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("Forwarded", "for=203.0.113.5")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task In_development_nobody_gets_in_from_elsewhere(string header, string value)
    {
        await using var client = await DirectLineClient.ConnectAsync(new StandInAnswers());
        client.Http.DefaultRequestHeaders.Add(header, value);

        (await client.PostAsync("/conversations", "")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_setting_that_is_neither_true_nor_false_is_refused() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => DirectLineClient.ConnectAsync(new StandInAnswers(), "Production", (OpenParts.DirectLineSetting, "maybe"))))
            .Message.ShouldBe("The settings cannot be used:\nDirectLine:Enabled: \"maybe\" cannot be used; give true or false, or leave it out.");
}
