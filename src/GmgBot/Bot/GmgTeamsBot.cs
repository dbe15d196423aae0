using GmgBot.Answers;
using GmgBot.Replies;
using GmgBot.Web;
using Newtonsoft.Json.Linq;

namespace GmgBot.Bot;

/// <summary>Which kind of activity came in, and what the bot does about it.</summary>
internal sealed class GmgTeamsBot(IAnswers answers, ConversationMemories memories, MessageExtension extension) : TeamsActivityHandler
{
    /// <summary>Sent by Teams when somebody says whether an answer helped.</summary>
    private const string Feedback = "message/submitAction";

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await memories.SaveAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var question = IncomingText.Of(turnContext.Activity);
        if (IncomingText.IsInspection(question))
        {
            return;
        }

        var context = await memories.RecallAsync(turnContext, cancellationToken);
        SpeakIfItFails(turnContext, context);
        var answer = await answers.AnswerAsync(question, context, cancellationToken);
        await memories.RememberAsync(turnContext, answer.Context, cancellationToken);
        await turnContext.SendActivityAsync(ReplyComposer.ReplyTo(turnContext.Activity, SourceLinks.Of(turnContext, answer)), cancellationToken);
    }

    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (IsArrival(turnContext.Activity) && await memories.GreetOnceAsync(turnContext, cancellationToken))
        {
            var language = Language.FromLocale(((ITurnContext)turnContext).Activity.Locale) ?? Language.English;
            await turnContext.SendActivityAsync(ReplyComposer.ReplyTo(turnContext.Activity, answers.Welcome(language)), cancellationToken);
        }
    }

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == Feedback
            ? Task.FromResult(CreateInvokeResponse(new JObject()))
            : base.OnInvokeActivityAsync(turnContext, cancellationToken);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        extension.SearchAsync(query, Language.FromLocale(((ITurnContext)turnContext).Activity.Locale) ?? Language.English, cancellationToken);

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Type == ActivityTypes.DeleteUserData ? memories.ForgetSenderAsync(turnContext, cancellationToken) : Task.CompletedTask;

    /// <summary>Somebody came, or the bot itself came to a group. In a chat of two the bot's own coming is only half of the news.</summary>
    private static bool IsArrival(IConversationUpdateActivity update) =>
        update.MembersAdded is { Count: > 0 } added && (update.Conversation?.IsGroup == true || added.Any(member => member?.Id != update.Recipient?.Id));

    private static void SpeakIfItFails(ITurnContext<IMessageActivity> turnContext, ConversationContext context)
    {
        if (Language.FromLocale(context.Language) is { } language)
        {
            turnContext.TurnState.Set(language);
        }
    }
}
