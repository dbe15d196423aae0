using GmgBot.Tests.DirectLine;

namespace GmgBot.Tests.Telemetry;

public sealed class ExportTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    [Fact]
    public async Task A_collector_gets_what_is_measured_and_no_words_of_a_person()
    {
        await using var collector = await Collector.StartAsync();
        await using (var client = await DirectLineClient.ConnectAsync(knowledge.Answers, "Development", ("Telemetry:Exporter", "otlp"), ("Telemetry:Protocol", "http"), ("Telemetry:Endpoint", collector.Url)))
        {
            await client.BeginAsync();
            await client.SendAsync("Did Zanzibarine chair the GMG in 2010?");
            await client.Server.StopAsync();
        }

        collector.Got.Keys.ShouldBe(["/v1/metrics", "/v1/traces"], ignoreOrder: true);
        collector.Got["/v1/metrics"].ShouldContain("gmgbot.questions");
        collector.Got["/v1/metrics"].ShouldContain("http.server.request.duration");
        collector.Got["/v1/traces"].ShouldContain("gmgbot.intent");
        foreach (var sent in collector.Got.Values)
        {
            sent.ShouldNotContain("Zanzibarine", Case.Insensitive);
            sent.ShouldNotContain("anna");
        }
    }
}
