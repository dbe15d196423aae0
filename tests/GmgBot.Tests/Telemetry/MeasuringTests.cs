using GmgBot.Answers;
using GmgBot.Telemetry;
using GmgBot.Tests.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace GmgBot.Tests.Telemetry;

public sealed class MeasuringTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    [Theory]
    [InlineData("Qui a présidé le GMG en 2010 ?", "intent=chaired language=fr outcome=answered")]
    [InlineData("Who chaired the GMG in 2010?", "intent=chaired language=en outcome=answered")]
    [InlineData("Who chaired the GMG in 1995?", "intent=chaired language=en outcome=not-in-sources")]
    [InlineData("Merci beaucoup !", "intent=small-talk language=fr outcome=small-talk")]
    [InlineData("What is the capital of Peru?", "intent=unknown language=en outcome=out-of-scope")]
    public async Task A_question_counts_by_intent_language_and_outcome(string question, string tags)
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        await client.BeginAsync();
        using var listening = new Listening(client.Server);

        (await client.SendAsync(question)).EnsureSuccessStatusCode();

        listening.Of(BotMeter.Questions).ShouldBe([new Measured(BotMeter.Questions, 1, tags)]);
        listening.Of(BotMeter.Abstentions).Select(measured => measured.Tags).ShouldBe(tags.Contains("not-in-sources", StringComparison.Ordinal) || tags.Contains("out-of-scope", StringComparison.Ordinal) ? [tags[(tags.IndexOf(' ', StringComparison.Ordinal) + 1)..]] : []);
    }

    [Fact]
    public async Task Each_stage_is_timed_and_traced_under_its_turn()
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        await client.BeginAsync();
        using var listening = new Listening(client.Server);
        var begun = DateTime.UtcNow;

        await client.SendAsync("Who chaired the GMG in 2010?");
        await client.SendAsync("What is said of brain drain?");

        string[] stages = ["turn", "recall", "answer", "reading", "rules", "facts", "search", "wording", "remember", "send"];
        listening.Of(Stage.Duration).Select(measured => measured.Tags).ShouldBeSubsetOf(stages.Select(stage => "stage=" + stage));
        listening.Of(Stage.Duration).Select(measured => measured.Tags).Distinct().Count().ShouldBe(stages.Length);
        listening.Of(Stage.Duration).ShouldAllBe(measured => measured.Value > 0 && measured.Value < 60);

        // Of a turn that another bot of the process had begun before, not all would have been heard.
        var turn = listening.Spans.First(span => Equals(span.GetTagItem("gmgbot.intent"), "chaired") && span.StartTimeUtc >= begun);
        turn.OperationName.ShouldBe("turn");
        turn.GetTagItem("gmgbot.outcome").ShouldBe("answered");
        listening.Spans.Where(span => span.TraceId == turn.TraceId && span.OperationName is "answer").ShouldHaveSingleItem().ParentSpanId.ShouldBe(turn.SpanId);
    }

    [Fact]
    public async Task The_knowledge_that_answers_is_told_apart()
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);
        using var listening = new Listening(client.Server);

        var state = listening.All().Where(measured => measured.Instrument.StartsWith("gmgbot.", StringComparison.Ordinal)).ToDictionary(measured => measured.Instrument);
        state[StateMeter.Knowledge].Tags.ShouldMatch("^version=[0-9a-f]{12}$");
        state[StateMeter.KnowledgeLoads].Value.ShouldBe(1);
        state[StateMeter.KnowledgeFaults].Value.ShouldBe(0);
        state[StateMeter.DroppedQuestions].Value.ShouldBe(0);
    }

    [Fact]
    public async Task A_judgement_and_a_failed_turn_are_counted()
    {
        var answers = new StandInAnswers { Reply = (_, _) => throw new InvalidDataException("no answer") };
        await using var client = await DirectLineClient.ConnectAsync(answers);
        await client.BeginAsync();
        using var listening = new Listening(client.Server);

        await client.SendAsync("Hello?");
        await client.PostAsync($"/conversations/{client.ConversationId}/activities", """{"type":"event","name":"feedback","value":{"reaction":"dislike"},"from":{"id":"anna"}}""");

        listening.Of(BotMeter.FailedTurns).ShouldHaveSingleItem().Value.ShouldBe(1);
        listening.Of(BotMeter.Judgements).ShouldHaveSingleItem().Tags.ShouldBe("liked=False");
    }

    [Fact]
    public async Task Nothing_is_sent_out_unless_the_settings_say_so()
    {
        await using var client = await DirectLineClient.ConnectAsync(knowledge.Answers);

        client.Server.Services.GetService<MeterProvider>().ShouldBeNull();
        client.Server.Services.GetService<TracerProvider>().ShouldBeNull();
    }
}
