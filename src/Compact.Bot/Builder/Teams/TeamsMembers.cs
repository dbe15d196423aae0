#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;

namespace Compact.Bot.Builder.Teams;

/// <summary>Members of a conversation, with what Teams knows of them.</summary>
internal static class TeamsMembers
{
    internal static TeamsChannelAccount AsTeams(ChannelAccount member) => WireJson.Convert<TeamsChannelAccount>(member);

    internal static async Task<TeamsChannelAccount> LookUpAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        // The bot itself is in no roster, and a member that came with more than the usual has been looked up already.
        if (member.Properties?.Count > 0 || member.Id is null || member.Id == turnContext.Activity.Recipient?.Id)
        {
            return AsTeams(member);
        }

        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException fault) when (fault.Body?.Error?.Code == "ConversationNotFound")
        {
            return AsTeams(member);
        }
    }
}
