#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Connector;
using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;
using Newtonsoft.Json;

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
                "application/vnd.microsoft.readReceipt" when Is<ReadReceiptInfo>(activity, out var value) => OnTeamsReadReceiptAsync(value, turnContext, cancellationToken),
                "application/vnd.microsoft.meetingStart" when Is<MeetingStartEventDetails>(activity, out var value) => OnTeamsMeetingStartAsync(value, turnContext, cancellationToken),
                "application/vnd.microsoft.meetingEnd" when Is<MeetingEndEventDetails>(activity, out var value) => OnTeamsMeetingEndAsync(value, turnContext, cancellationToken),
                "application/vnd.microsoft.meetingParticipantJoin" when Is<MeetingParticipantsEventDetails>(activity, out var value) => OnTeamsMeetingParticipantsJoinAsync(value, turnContext, cancellationToken),
                "application/vnd.microsoft.meetingParticipantLeave" when Is<MeetingParticipantsEventDetails>(activity, out var value) => OnTeamsMeetingParticipantsLeaveAsync(value, turnContext, cancellationToken),
                _ => base.OnEventActivityAsync(turnContext, cancellationToken),
            };
    }

    protected virtual Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An event whose value is not what its name promises is one like any other.</summary>
    private static bool Is<T>(IEventActivity activity, out T value)
    {
        value = default;
        try
        {
            value = WireJson.Convert<T>(activity.Value);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }
}
