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
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, GmgAdapter>();
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineAdapter>();
    }
}
