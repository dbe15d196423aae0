using System.Net;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Builder;

public sealed class InvokeValueTests
{
    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("\"text\"", "BadRequest")]
    [InlineData("[]", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":7}""", "BadRequest")]
    [InlineData("""{"action":null}""", "BadRequest")]
    [InlineData("""{"action":{}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    public async Task A_broken_card_action_is_answered_with_what_is_wrong(string value, string code)
    {
        var response = await Invokes.AnswerAsync(new RecordingBot(), "adaptiveCard/action", value == "null" ? null : JToken.Parse(value));

        response!.Status.ShouldBe(400);
        var body = JObject.FromObject(response.Body);
        body["statusCode"]!.Value<int>().ShouldBe(400);
        body["type"]!.ToString().ShouldBe("application/vnd.microsoft.error");
        body["value"]!["code"]!.ToString().ShouldBe(code);
        body["value"]!["message"]!.ToString().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("""{"queryText":"x"}""")]
    [InlineData("""{"kind":"","queryText":"x"}""")]
    [InlineData("""{"kind":"search"}""")]
    [InlineData("""{"kind":"search","queryText":""}""")]
    [InlineData("""{"kind":"search","queryText":"x","queryOptions":7}""")]
    public async Task So_is_a_broken_search(string value)
    {
        var response = await Invokes.AnswerAsync(new RecordingBot(), "application/search", value == "null" ? null : JToken.Parse(value));

        response!.Status.ShouldBe(400);
        JObject.FromObject(response.Body)["value"]!["code"]!.ToString().ShouldBe("BadRequest");
    }

    [Theory]
    [InlineData("composeExtension/query", "null")]
    [InlineData("composeExtension/query", "[]")]
    [InlineData("composeExtension/query", "\"x\"")]
    [InlineData("composeExtension/query", """{"parameters":7}""")]
    [InlineData("composeExtension/fetchTask", "null")]
    [InlineData("composeExtension/submitAction", "42")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"other"}""")]
    [InlineData("task/fetch", "null")]
    [InlineData("task/submit", "[]")]
    [InlineData("tab/fetch", "null")]
    [InlineData("tab/submit", "[]")]
    [InlineData("actionableMessage/executeAction", "7")]
    [InlineData("fileConsent/invoke", "{}")]
    [InlineData("fileConsent/invoke", """{"action":"perhaps"}""")]
    public async Task A_broken_value_of_Teams_is_a_bad_request_with_a_sentence(string name, string value)
    {
        var response = await Invokes.AnswerAsync(new RecordingBot(), name, value == "null" ? null : JToken.Parse(value), Channels.Msteams);

        response!.Status.ShouldBe(400);
        response.Body.ShouldBeOfType<string>().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/querySettingUrl")]
    [InlineData("composeExtension/setting")]
    [InlineData("composeExtension/onCardButtonClicked")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("signin/verifyState")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("adaptiveCard/action")]
    [InlineData("signin/tokenExchange")]
    [InlineData("other")]
    [InlineData(null)]
    public async Task What_a_Teams_bot_does_not_override_is_not_implemented(string? name) =>
        (await Invokes.AnswerAsync(new TeamsActivityHandler(), name, JObject.Parse("""{"action":{"type":"Action.Execute"}}"""), Channels.Msteams))!.Status.ShouldBe(501);

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""")]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"edit"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send"}""")]
    [InlineData("application/search", """{"queryText":"x"}""")]
    public async Task Nor_is_what_a_value_leads_to(string name, string value) =>
        (await Invokes.AnswerAsync(new TeamsActivityHandler(), name, JObject.Parse(value), Channels.Msteams))!.Status.ShouldBe(501);

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""")]
    [InlineData("application/search", """{"kind":"search","queryText":"x"}""")]
    [InlineData("signin/verifyState", "{}")]
    [InlineData("signin/tokenExchange", "{}")]
    [InlineData("composeExtension/query", "{}")]
    [InlineData("task/fetch", "{}")]
    [InlineData(null, "{}")]
    public async Task What_a_plain_bot_does_not_override_is_not_implemented(string? name, string value) =>
        (await Invokes.AnswerAsync(new ActivityHandler(), name, JObject.Parse(value)))!.Status.ShouldBe(501);

    [Fact]
    public async Task What_a_handler_returns_is_the_body()
    {
        var response = await Invokes.AnswerAsync(new SearchingBot(), "composeExtension/query", JObject.Parse("""{"commandId":"find","parameters":[{"name":"q","value":"UNICEF"}],"queryOptions":{"skip":5,"count":25}}"""), Channels.Msteams);

        response!.Status.ShouldBe(200);
        ((MessagingExtensionResponse)response.Body).ComposeExtension.Text.ShouldBe("find q=UNICEF from 5");
    }

    [Fact]
    public async Task A_handler_may_end_an_invoke_from_within_with_a_body()
    {
        var response = await Invokes.AnswerAsync(new SearchingBot(), "task/fetch", new JObject(), Channels.Msteams);

        (response!.Status, response.Body).ShouldBe((418, "teapot"));
    }

    [Fact]
    public Task Any_other_fault_of_a_handler_is_not_for_the_channel_to_see() =>
        Should.ThrowAsync<InvalidOperationException>(() => Invokes.AnswerAsync(new SearchingBot(), "task/submit", new JObject(), Channels.Msteams));

    [Fact]
    public async Task A_bot_that_answered_already_is_not_contradicted()
    {
        var adapter = new TestAdapter();
        var invoke = (Activity)Activity.CreateInvokeActivity();
        await adapter.ProcessActivityAsync(invoke, async (context, token) =>
        {
            context.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());
            await ((IBot)new RecordingBot()).OnTurnAsync(context, token);
        });

        adapter.GetNextReply().ShouldBeNull();
    }

    private sealed class SearchingBot : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionResponse(new MessagingExtensionResult { Text = $"{query.CommandId} {query.Parameters[0].Name}={query.Parameters[0].Value} from {query.QueryOptions.Skip}" }));

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            throw new InvokeResponseException((HttpStatusCode)418, "teapot");

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("broken");
    }
}
