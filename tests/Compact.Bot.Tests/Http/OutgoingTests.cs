using System.Net;
using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Tests.Http;

public sealed class OutgoingTests
{
    [Fact]
    public async Task A_reply_carries_a_token_that_is_got_once()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);

        await bot.PostAsync(bot.Bearer());
        await bot.PostAsync(bot.Bearer());

        bot.Azure.Calls.Count.ShouldBe(2);
        bot.Azure.Calls.ShouldAllBe(call => call.Headers["Authorization"] == "Bearer token-1");
        bot.Azure.Calls[0].Path.ShouldStartWith("smba.trafficmanager.net/teams/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1/activities/");
        var form = bot.Azure.TokenForms.ShouldHaveSingleItem();
        form.ShouldStartWith("login.microsoftonline.com/botframework.com/oauth2/v2.0/token?");
        form.ShouldContain($"client_id={StandInAzure.AppId}");
        form.ShouldContain("client_secret=secret");
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    }

    [Fact]
    public async Task A_single_tenant_bot_gets_its_token_from_its_own_tenant()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo, "Production", null, ("MicrosoftAppType", "singletenant"), ("MicrosoftAppTenantId", "99999999-2222-3333-4444-555555555555"));

        await bot.PostAsync(bot.Bearer());

        bot.Azure.TokenForms.ShouldHaveSingleItem().ShouldStartWith("login.microsoftonline.com/99999999-2222-3333-4444-555555555555/oauth2/v2.0/token?");
    }

    [Fact]
    public async Task The_Emulator_gets_replies_without_the_token()
    {
        await using var emulator = await StandInChannel.StartAsync();
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo, "Development");

        (await bot.PostAsync(bot.Bearer(bot.EmulatorClaims()), Incoming.Message(serviceUrl: emulator.Url))).StatusCode.ShouldBe(HttpStatusCode.OK);

        emulator.Calls.ShouldHaveSingleItem().Headers.ShouldNotContainKey("Authorization");
        bot.Azure.TokenRequests.ShouldBe(0);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_passes_is_tried_again_and_the_reply_arrives_once(int status)
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.Answer = (context, number) => Respond(context, number < 3 ? status : 200, """{"id":"1"}""");

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Azure.Calls.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(204)]
    [InlineData(307)]
    public async Task What_does_not_pass_is_not(int status)
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.Answer = (context, _) =>
        {
            context.Response.Headers.Location = "https://elsewhere.example/";
            return Respond(context, status, string.Empty);
        };

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        bot.Azure.Calls.Count.ShouldBe(1);
        bot.Host.Log.Text.ShouldContain($"was answered with {status}");
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.Answer = (context, _) => Respond(context, context.Request.Headers.Authorization == "Bearer token-2" ? 200 : 401, """{"id":"1"}""");

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Azure.Calls.Select(call => call.Headers["Authorization"]).ShouldBe(["Bearer token-1", "Bearer token-2"]);
    }

    [Fact]
    public async Task A_token_that_stays_refused_is_not_renewed_for_ever()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.Answer = (context, _) => Respond(context, 401, string.Empty);

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        bot.Azure.Calls.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("<html>oops</html>")]
    [InlineData("[1,2")]
    [InlineData("[]")]
    public async Task An_answer_that_cannot_be_read_is_an_error_that_keeps_its_words(string garbage)
    {
        ErrorResponseException? taken = null;
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Host.Adapter.OnTurnError = (_, fault) =>
        {
            taken = fault as ErrorResponseException;
            return Task.CompletedTask;
        };
        bot.Azure.Answer = (context, _) => Respond(context, 200, garbage);

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        taken!.Response.Content.ShouldBe(garbage);
    }

    [Fact]
    public async Task A_refusal_says_what_the_channel_said()
    {
        ErrorResponseException? taken = null;
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Host.Adapter.OnTurnError = (_, fault) =>
        {
            taken = (ErrorResponseException)fault;
            return Task.CompletedTask;
        };
        bot.Azure.Answer = (context, _) => Respond(context, 403, """{"error":{"code":"MessageWritesBlocked","message":"blocked"}}""");

        await bot.PostAsync(bot.Bearer());

        taken!.Body.Error.Code.ShouldBe("MessageWritesBlocked");
        taken.Body.Error.Message.ShouldBe("blocked");
        taken.Response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        taken.Response.Headers.ShouldContainKey("date");
    }

    [Theory]
    [InlineData("""{"errorCode":209,"message":"{\\"subCode\\":\\"MessageWritesBlocked\\"}"}""")]
    [InlineData("<html>blocked</html>")]
    [InlineData("")]
    public async Task Or_whatever_else_it_says_in_its_words(string words)
    {
        ErrorResponseException? taken = null;
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Host.Adapter.OnTurnError = (_, fault) =>
        {
            taken = (ErrorResponseException)fault;
            return Task.CompletedTask;
        };
        bot.Azure.Answer = (context, _) => Respond(context, 403, words);

        await bot.PostAsync(bot.Bearer());

        taken!.Response.Content.ShouldBe(words);
        taken.Body?.Error.ShouldBeNull();
    }

    [Fact]
    public async Task A_token_that_is_about_to_expire_is_renewed()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.AnswerToken = (context, number) => context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":{{(number == 1 ? 290 : 3600)}},"access_token":"token-{{number}}"}""");

        for (var reply = 0; reply < 3; reply++)
        {
            (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        bot.Azure.Calls.Select(call => call.Headers["Authorization"]).ShouldBe(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
    }

    [Fact]
    public async Task An_empty_answer_is_fine()
    {
        ResourceResponse? sent = null;
        await using var bot = await RegisteredBot.StartAsync(new DelegateBot(async (context, token) => sent = await context.SendActivityAsync("x", cancellationToken: token)));
        bot.Azure.Answer = (context, _) => Respond(context, 202, string.Empty);

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        sent!.Id.ShouldBe(string.Empty);
    }

    private static Task Respond(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return body.Length > 0 ? context.Response.WriteAsync(body) : Task.CompletedTask;
    }
}
