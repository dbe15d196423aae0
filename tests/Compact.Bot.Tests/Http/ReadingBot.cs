namespace Compact.Bot.Tests.Http;

/// <summary>A bot that looks at all that an activity may have to say, and keeps the activity.</summary>
internal sealed class ReadingBot : TeamsActivityHandler
{
    internal List<Activity> Read { get; } = [];

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        Read.Add(activity);
        activity.TeamsGetTeamInfo();
        activity.TeamsGetChannelId();
        activity.TeamsGetMeetingInfo();
        activity.HasContent();
        activity.GetConversationReference().GetContinuationActivity();
        activity.CreateReply();
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        turnContext.Activity.RemoveRecipientMention();
        turnContext.Activity.MentionsRecipient();
        return base.OnMessageActivityAsync(turnContext, cancellationToken);
    }
}
