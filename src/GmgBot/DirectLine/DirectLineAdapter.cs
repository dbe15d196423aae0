using GmgBot.Bot;
using GmgBot.Web;

namespace GmgBot.DirectLine;

/// <summary>Brings activities from a conversation to the bot in this process, and its replies back into the conversation.</summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly IBot _bot;
    private readonly TimeProvider _time;

    public DirectLineAdapter(IBot bot, TurnErrors errors, TimeProvider time)
    {
        _bot = bot;
        _time = time;
        OnTurnError = errors.HandleAsync;
    }

    /// <summary>Opens a turn for an activity that is in the conversation already.</summary>
    public async Task RunAsync(DirectLineConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        await conversation.Turn.WaitAsync(cancellationToken);
        try
        {
            using var turn = new TurnContext(this, activity);
            turn.TurnState.Set(conversation);

            // Whoever speaks to this server can read its source pages too.
            turn.TurnState.Set(new SourceLinks(activity.ServiceUrl));
            await RunPipelineAsync(turn, _bot.OnTurnAsync, cancellationToken);
        }
        finally
        {
            conversation.Turn.Release();
        }
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var conversation = turnContext.TurnState.Get<DirectLineConversation>()
            ?? throw new InvalidOperationException("The turn was not opened by this adapter.");
        return Task.FromResult(activities.Where(IsForClients).Select(Append).ToArray());

        ResourceResponse Append(Activity activity)
        {
            activity.Timestamp = _time.GetUtcNow();
            activity.From.Role = RoleTypes.Bot;
            return new ResourceResponse(conversation.Append(activity));
        }
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot change what was sent.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot take back what was sent.");

    /// <summary>The answer to an invoke is for the caller of the turn, and Direct Line has none.</summary>
    private static bool IsForClients(Activity activity) => activity.Type != ActivityTypesEx.InvokeResponse;
}
