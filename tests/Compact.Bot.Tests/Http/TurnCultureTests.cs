using System.Globalization;
using System.Net;

namespace Compact.Bot.Tests.Http;

public sealed class TurnCultureTests
{
    [Fact]
    public async Task A_turn_has_the_culture_of_its_activity_and_leaves_none_behind()
    {
        List<string> cultures = [];
        await using var host = await BotHost.StartAsync(new DelegateBot(async (context, _) =>
        {
            await Task.Yield();
            cultures.Add($"{CultureInfo.CurrentCulture.Name} {((TurnContext)context).Locale}");
        }));
        var own = CultureInfo.CurrentCulture;

        foreach (var locale in new[] { "fr-FR", "EN-us", "pt-BR", null, "fr" })
        {
            (await host.PostAsync(In(locale))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        cultures.ShouldBe(["fr-FR fr-FR", "en-US en-US", "pt-BR pt-BR", $"{own.Name} ", "fr fr"]);
        CultureInfo.CurrentCulture.ShouldBe(own);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("français")]
    [InlineData("fr\0")]
    [InlineData("fr_FR")]
    [InlineData("en-US-u-nu-arab")]
    [InlineData("fr-x-private")]
    [InlineData("fr-FR@collation=phonebk")]
    [InlineData("../../etc")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task What_could_be_spelled_in_endless_ways_is_no_culture(string locale)
    {
        string? culture = null;
        await using var host = await BotHost.StartAsync(new DelegateBot((_, _) =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        }));

        (await host.PostAsync(In(locale))).StatusCode.ShouldBe(HttpStatusCode.OK);

        culture.ShouldBe(CultureInfo.CurrentCulture.Name);
    }

    private static Activity In(string? locale)
    {
        var message = Incoming.Message();
        message.Locale = locale;
        return message;
    }
}
