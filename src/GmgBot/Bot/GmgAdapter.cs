namespace GmgBot.Bot;

/// <summary>The adapter with the bot's ways of failing and of taking long.</summary>
internal sealed class GmgAdapter : CloudAdapter
{
    public GmgAdapter(BotFrameworkAuthentication authentication, TurnErrors errors, ILogger<IBotFrameworkHttpAdapter> logger)
        : base(authentication, logger)
    {
        OnTurnError = errors.HandleAsync;
        Use(new ShowTypingMiddleware());
    }
}
