#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Connector;
using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;

namespace Compact.Bot.Builder.Teams;

/// <content>What Teams tells of meetings, and of messages that were read.</content>
public partial class TeamsActivityHandler
{
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return activity.ChannelId != Channels.Msteams
            ? base.OnEventActivityAsync(turnContext, cancellationToken)
            : activity.Name switch
            {
                "application/vnd.microsoft.readReceipt" => OnTeamsReadReceiptAsync(Value<ReadReceiptInfo>(activity), turnContext, cancellationToken),
                "application/vnd.microsoft.meetingStart" => OnTeamsMeetingStartAsync(Value<MeetingStartEventDetails>(activity), turnContext, cancellationToken),
                "application/vnd.microsoft.meetingEnd" => OnTeamsMeetingEndAsync(Value<MeetingEndEventDetails>(activity), turnContext, cancellationToken),
                "application/vnd.microsoft.meetingParticipantJoin" => OnTeamsMeetingParticipantsJoinAsync(Value<MeetingParticipantsEventDetails>(activity), turnContext, cancellationToken),
                "application/vnd.microsoft.meetingParticipantLeave" => OnTeamsMeetingParticipantsLeaveAsync(Value<MeetingParticipantsEventDetails>(activity), turnContext, cancellationToken),
                _ => base.OnEventActivityAsync(turnContext, cancellationToken),
            };
    }

    protected virtual Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static T Value<T>(IEventActivity activity) => WireJson.Convert<T>(activity.Value);
}
