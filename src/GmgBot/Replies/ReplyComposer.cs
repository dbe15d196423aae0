using System.Text;
using GmgBot.Answers;
using GmgBot.Replies.Cards;
using GmgBot.Replies.Pictures;

namespace GmgBot.Replies;

/// <summary>An answer as a message for the channel at hand.</summary>
internal static class ReplyComposer
{
    /// <summary>Teams shows no more, and more would be in the way anywhere.</summary>
    private const int MostSuggestions = 3;

    /// <summary>What Teams calls a conversation in a channel of a team.</summary>
    private const string TeamsChannel = "channel";

    /// <summary>The reply to somebody's activity.</summary>
    /// <remarks>A thread of a channel has no place for buttons; the Playground shows "Invalid message" instead of the reply.</remarks>
    public static Activity ReplyTo(IActivity asked, Answer answer) =>
        Compose(answer, asked.ChannelId, hasButtons: asked.Conversation?.ConversationType != TeamsChannel);

    public static Activity Compose(Answer answer, string? channelId, bool hasButtons = true)
    {
        var inTeams = channelId == Channels.Msteams;
        var questions = hasButtons && !(inTeams && ListCard.Suits(answer)) ? Questions(answer, channelId).ToList() : [];
        var reply = MessageFactory.Text(Said(answer, questions));
        reply.TextFormat = TextFormatTypes.Markdown;
        reply.Locale = answer.Language.Code;
        reply.SuggestedActions = Suggestions(questions);

        if (inTeams)
        {
            TeamsReply.Complete(reply, answer);
        }
        else
        {
            reply.Text += CitationBlock.Write(answer);
            if (channelId is Channels.Directline or Channels.Webchat)
            {
                reply.ChannelData = ForeignWords.Of(answer);
                reply.Attachments = ListPicture.Of(answer) is { } picture ? [Attached(picture)] : reply.Attachments;
            }
        }

        reply.Text = reply.Text is { } text ? UnbrokenSpaces.Keep(text) : null;
        return reply;
    }

    private static Attachment Attached(Picture picture) => new() { ContentType = Svg.ContentType, ContentUrl = ListPicture.Inline(Svg.ContentType, Svg.Write(picture)), Name = UnbrokenSpaces.Keep(picture.Says) };

    // What the buttons say need not stand above them too.
    private static string Said(Answer answer, List<string> buttons)
    {
        var said = new StringBuilder(answer.Text);
        var items = answer.Items.Except(buttons).ToList();
        if (items.Count > 0)
        {
            said.Append("\n\n").AppendJoin('\n', items.Select(item => "- " + item));
        }

        return said.ToString();
    }

    private static SuggestedActions? Suggestions(List<string> questions) => questions.Count == 0 ? null : new SuggestedActions
    {
        Actions = [.. questions.Select(question => new CardAction { Type = ActionTypes.ImBack, Title = UnbrokenSpaces.Keep(question), Value = question })],
    };

    // What there is to explain can be asked for; Teams shows three buttons, so there it takes the place of the third question.
    private static IEnumerable<string> Questions(Answer answer, string? channelId) => answer.Outcome == Outcome.SmallTalk
        ? answer.NextQuestions.Take(MostSuggestions)
        : answer.NextQuestions.Take(channelId == Channels.Msteams ? MostSuggestions - 1 : MostSuggestions).Append(HostPhrases.In(answer.Language).Why);
}
