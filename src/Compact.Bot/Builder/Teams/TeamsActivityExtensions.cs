#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;

namespace Compact.Bot.Builder.Teams;

/// <summary>What Teams adds to an activity.</summary>
public static class TeamsActivityExtensions
{
    public static string TeamsGetSelectedChannelId(this IActivity activity) => Data(activity)?.Settings?.SelectedChannel?.Id;

    public static string TeamsGetChannelId(this IActivity activity) => Data(activity)?.Channel?.Id;

    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => Data(activity)?.Team;

    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => Data(activity)?.Meeting;

    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => Data(activity)?.OnBehalfOf;

    /// <summary>Makes the message raise a notification.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(alertInMeeting: false);

    /// <summary>Makes the message raise a notification, in the chat or in the meeting that is going on.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = Data(activity) ?? new TeamsChannelData();
        data.Notification = new NotificationInfo { Alert = !alertInMeeting, AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
        activity.ChannelData = data;
    }

    /// <returns>Null where there are none, or none of that shape.</returns>
    internal static TeamsChannelData Data(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
    }
}
