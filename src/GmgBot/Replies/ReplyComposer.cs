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
    public static Activity ReplyTo(IActivity asked, Answer answer)
    {
        var reply = Compose(answer, asked.ChannelId);
        if (asked.Conversation?.ConversationType == TeamsChannel)
        {
            // A thread of a channel has no place for buttons; the Playground shows "Invalid message" instead of the reply.
            reply.SuggestedActions = null;
        }

        return reply;
    }

    public static Activity Compose(Answer answer, string? channelId)
    {
        var card = channelId == Channels.Msteams && ListCard.Suits(answer);
        var reply = MessageFactory.Text(card ? answer.Text : Said(answer));
        reply.TextFormat = TextFormatTypes.Markdown;
        reply.Locale = answer.Language.Code;
        reply.SuggestedActions = card ? null : Suggestions(answer, channelId);

        if (channelId == Channels.Msteams)
        {
            TeamsReply.Complete(reply, answer);
        }
        else
        {
            reply.Text += CitationBlock.Write(answer);
            reply.Attachments = channelId is Channels.Directline or Channels.Webchat && ListPicture.Of(answer) is { } picture ? [Attached(picture)] : reply.Attachments;
        }

        return reply;
    }

    private static Attachment Attached(Picture picture) => new() { ContentType = Svg.ContentType, ContentUrl = ListPicture.Inline(Svg.ContentType, Svg.Write(picture)), Name = picture.Says };

    private static string Said(Answer answer)
    {
        var said = new StringBuilder(answer.Text);
        if (answer.Items.Count > 0)
        {
            said.Append("\n\n").AppendJoin('\n', answer.Items.Select(item => "- " + item));
        }

        return said.ToString();
    }

    private static SuggestedActions? Suggestions(Answer answer, string? channelId)
    {
        var questions = Questions(answer, channelId).ToList();
        return questions.Count == 0 ? null : new SuggestedActions
        {
            Actions = [.. questions.Select(question => new CardAction { Type = ActionTypes.ImBack, Title = question, Value = question })],
        };
    }

    // What there is to explain can be asked for; Teams shows three buttons, so there it takes the place of the third question.
    private static IEnumerable<string> Questions(Answer answer, string? channelId) => answer.Outcome == Outcome.SmallTalk
        ? answer.NextQuestions.Take(MostSuggestions)
        : answer.NextQuestions.Take(channelId == Channels.Msteams ? MostSuggestions - 1 : MostSuggestions).Append(HostPhrases.In(answer.Language).Why);
}
