#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Compact.Bot.Builder.Teams;

/// <summary>Members of a conversation, with what Teams knows of them.</summary>
internal static class TeamsMembers
{
    internal static TeamsChannelAccount AsTeams(ChannelAccount member)
    {
        try
        {
            return WireJson.Convert<TeamsChannelAccount>(member);
        }
        catch (JsonException)
        {
            // What else was said of the member is not what Teams would say.
            return new TeamsChannelAccount { Id = member.Id, Name = member.Name, Role = member.Role, AadObjectId = member.AadObjectId };
        }
    }

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
