using GmgBot.DirectLine;
using GmgBot.Limits;
using GmgBot.Telemetry;

namespace GmgBot.Bot;

/// <summary>The bot and what it needs, for the host to make.</summary>
internal static class BotServices
{
    public static void AddBot(this IServiceCollection services, IAnswers answers)
    {
        services.AddSingleton(answers);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<BotMeter>();
        services.AddSingleton<StateMeter>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<ConversationMemories>();
        services.AddSingleton<MessageExtension>();
        services.AddSingleton<MessageLimits>();
        services.AddSingleton<IBot, GmgTeamsBot>();
        services.AddSingleton<TurnErrors>();
        services.AddBotFramework();
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineAdapter>();
    }

    /// <summary>Microsoft's SDK takes its connections from the factory, and would else open new ones for each turn; what the factory logs names conversations.</summary>
    private static void AddBotFramework(this IServiceCollection services)
    {
        services.AddHttpClient();
        services.ConfigureHttpClientDefaults(client => client.RemoveAllLoggers());
        services.AddSingleton<BotFrameworkAuthentication>(made => new ConfigurationBotFrameworkAuthentication(
            made.GetRequiredService<IConfiguration>(),
            httpClientFactory: made.GetRequiredService<IHttpClientFactory>(),
            logger: made.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter, GmgAdapter>();
    }
}
