using System.Net;
using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Tests.Http;

public sealed class SigningKeyTests
{
    [Fact]
    public async Task A_hundred_requests_at_once_fetch_the_keys_once()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var held = new TaskCompletionSource();
        bot.Azure.KeysHeldUntil = held.Task;
        var header = bot.Bearer();

        var requests = Enumerable.Range(0, 100).Select(_ => bot.PostAsync(header)).ToArray();
        await bot.Host.ArrivedAsync(100);
        held.SetResult();
        var responses = await Task.WhenAll(requests);

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK);
        bot.Azure.KeyFetches.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_key_is_found_when_it_is_first_used()
    {
        await using var bot = await RegisteredBot.StartAsync();
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Azure.Keys = [new TestKey("k2", "msteams")];
        bot.Time.Advance(TimeSpan.FromMinutes(5));

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Azure.KeyFetches.ShouldBe(2);
    }

    [Theory]
    [InlineData(true, HttpStatusCode.OK)]
    [InlineData(false, HttpStatusCode.Unauthorized)]
    public async Task A_hundred_requests_with_a_key_that_nobody_knows_yet_fetch_the_keys_once(bool isPublished, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync();
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);
        var next = new TestKey("k2", "msteams");
        bot.Azure.Keys = isPublished ? [next] : bot.Azure.Keys;
        bot.Time.Advance(TimeSpan.FromMinutes(5));
        var held = new TaskCompletionSource();
        bot.Azure.KeysHeldUntil = held.Task;

        var requests = Enumerable.Range(0, 100).Select(_ => bot.PostAsync($"Bearer {next.Sign(bot.Claims())}")).ToArray();
        await bot.Host.ArrivedAsync(101);
        held.SetResult();
        var responses = await Task.WhenAll(requests);

        responses.ShouldAllBe(response => response.StatusCode == status);
        bot.Azure.KeyFetches.ShouldBe(2);
    }

    [Theory]
    [InlineData(-400, -10, HttpStatusCode.Unauthorized)]
    [InlineData(-10, 400, HttpStatusCode.OK)]
    [InlineData(10, 400, HttpStatusCode.Unauthorized)]
    public async Task A_key_with_a_certificate_signs_while_that_is_good(int fromDay, int toDay, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Azure.Keys = [TestKey.Certified("certified", fromDay, toDay, "msteams")];

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(status, bot.Host.Log.Text);
    }

    [Fact]
    public async Task Unknown_keys_make_nobody_fetch_more_often_than_every_five_minutes()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var stranger = new TestKey("stranger", "msteams");
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        for (var attempt = 0; attempt < 20; attempt++)
        {
            (await bot.PostAsync($"Bearer {stranger.Sign(bot.Claims())}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        bot.Azure.KeyFetches.ShouldBe(1);
        bot.Time.Advance(TimeSpan.FromMinutes(5));
        await bot.PostAsync($"Bearer {stranger.Sign(bot.Claims())}");
        await bot.PostAsync($"Bearer {stranger.Sign(bot.Claims())}");
        bot.Azure.KeyFetches.ShouldBe(2);
    }

    [Fact]
    public async Task Keys_are_fetched_again_after_twelve_hours_so_that_a_withdrawn_one_ends()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var old = bot.Azure.Keys[0];
        await bot.PostAsync(bot.Bearer());
        bot.Azure.Keys = [new TestKey("k2", "msteams")];

        bot.Time.Advance(TimeSpan.FromHours(11));
        (await bot.PostAsync($"Bearer {old.Sign(bot.Claims())}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Time.Advance(TimeSpan.FromHours(1));
        (await bot.PostAsync($"Bearer {old.Sign(bot.Claims())}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Without_any_key_the_bot_is_unavailable_until_there_is_one()
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Azure.IsDown = true;

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        bot.Azure.IsDown = false;
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task When_keys_cannot_be_fetched_again_the_last_good_ones_stay_in_use()
    {
        await using var bot = await RegisteredBot.StartAsync();
        await bot.PostAsync(bot.Bearer());

        bot.Azure.IsDown = true;
        bot.Time.Advance(TimeSpan.FromHours(13));

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Host.Log.Text.ShouldContain("could not be fetched");
    }

    [Fact]
    public async Task A_token_that_is_wrong_anyway_makes_nobody_fetch_keys()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var claims = bot.Claims();
        claims["iss"] = "https://evil.example";

        await bot.PostAsync(bot.Bearer(claims));

        bot.Azure.KeyFetches.ShouldBe(0);
    }

    [Theory]
    [InlineData("redirect")]
    [InlineData("plain http")]
    [InlineData("no address")]
    [InlineData("garbage")]
    [InlineData("no JSON object")]
    [InlineData("without end")]
    [InlineData("silence")]
    public async Task Keys_come_from_a_document_that_is_whole_small_prompt_and_over_https_or_not_at_all(string fault)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var good = bot.Azure.AnswerMetadata;
        bot.Azure.AnswerMetadata = (context, host) => BreakAsync(context, fault);
        bot.Time.IsImpatient = true;

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        bot.Azure.KeyFetches.ShouldBe(0);
        bot.Host.Log.Text.ShouldContain("could not be fetched");
        bot.Time.IsImpatient = false;
        bot.Azure.AnswerMetadata = good;
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_document_that_breaks_later_does_not_lock_the_channels_out()
    {
        await using var bot = await RegisteredBot.StartAsync();
        await bot.PostAsync(bot.Bearer());

        bot.Azure.AnswerMetadata = (context, _) => BreakAsync(context, "garbage");
        for (var day = 0; day < 3; day++)
        {
            bot.Time.Advance(TimeSpan.FromHours(24));
            (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    private static async Task BreakAsync(HttpContext context, string fault)
    {
        switch (fault)
        {
            case "redirect":
                context.Response.Redirect("https://evil.example/openid");
                break;
            case "plain http":
                await context.Response.WriteAsync("""{"jwks_uri":"http://login.botframework.com/keys"}""");
                break;
            case "no address":
                await context.Response.WriteAsync("{}");
                break;
            case "garbage":
                await context.Response.WriteAsync("<html>");
                break;
            case "no JSON object":
                await context.Response.WriteAsync("[1]");
                break;
            case "without end":
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.WriteAsync(new string(' ', 64 * 1024));
                }

                break;
            case "silence":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
        }
    }
}
