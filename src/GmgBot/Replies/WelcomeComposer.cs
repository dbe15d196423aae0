using GmgBot.Answers;
using GmgBot.Bot;

namespace GmgBot.Replies;

/// <summary>What the bot says first.</summary>
internal static class WelcomeComposer
{
    /// <param name="arrival">The news that somebody came.</param>
    /// <param name="welcomes">In the language of that person; in each that the bot speaks where the channel does not say.</param>
    public static Activity Compose(IActivity arrival, IReadOnlyList<Answer> welcomes)
    {
        var inGroup = Arrival.IsGroup(arrival.Conversation);
        if (!inGroup && welcomes.Count == 1)
        {
            return ReplyComposer.ReplyTo(arrival, welcomes[0]);
        }

        // In a group the bot hears only those who mention it, and those who join later see no buttons.
        var welcome = ReplyComposer.Compose(welcomes[0], arrival.ChannelId, hasButtons: false);
        welcome.Text = string.Join("\n\n", welcomes.Select(answer => ReplyComposer.Compose(answer, arrival.ChannelId, hasButtons: false).Text + (inGroup ? "\n\n" + HostPhrases.In(answer.Language).MentionMe : "")).Distinct());
        welcome.Locale = welcomes.Count == 1 ? welcome.Locale : null;
        return welcome;
    }
}
