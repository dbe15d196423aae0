using GmgBot.Answers;
using GmgBot.Limits;
using GmgBot.Replies;
using GmgBot.Store;
using GmgBot.Telemetry;
using GmgBot.Web;
using Newtonsoft.Json.Linq;

namespace GmgBot.Bot;

/// <summary>Which kind of activity came in, and what the bot does about it.</summary>
internal sealed class GmgTeamsBot(IAnswers answers, ConversationMemories memories, Records records, MessageExtension extension, MessageLimits limits, BotMeter meter) : TeamsActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        using var stage = TurnStages.Turn.Begin();
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

        if (ForgetRequest.In(question) is { } spoken)
        {
            await ForgetAsync(turnContext, spoken, cancellationToken);
            return;
        }

        var context = await memories.RecallAsync(turnContext, cancellationToken);
        SpeakIfItFails(turnContext, context);
        if (limits.Count(turnContext) is { } limit)
        {
            await AskForPatienceAsync(turnContext, limit, Language.FromLocale(context.Language) ?? Language.English, cancellationToken);
            return;
        }

        var answer = await answers.AnswerAsync(question, context, cancellationToken);

        // Saved before anybody sees the reply, so that whatever happens next, a follow-up finds what it follows.
        await memories.RememberAsync(turnContext, answer.Context, cancellationToken);
        await memories.SaveAsync(turnContext, cancellationToken);
        var reply = ReplyComposer.ReplyTo(turnContext.Activity, SourceLinks.Of(turnContext, answer));
        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            // No channel gives this one an id, and feedback needs one to name.
            reply.Id = Guid.CreateVersion7().ToString("N");
        }

        var sent = await SendAsync(turnContext, reply, cancellationToken);
        meter.Asked(answer);
        records.Asked(turnContext.Activity, question, answer, sent?.Id ?? reply.Id);
    }

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == FeedbackMessage.Name
            ? JudgeAsync(turnContext, turnContext.Activity.Value, cancellationToken)
            : base.OnEventActivityAsync(turnContext, cancellationToken);

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Arrival.IsNews(turnContext.Activity) ? GreetAsync(turnContext, cancellationToken) : Task.CompletedTask;

    // Teams reports an installation twice, in either order, and only this time with the language of the person.
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != FeedbackMessage.InvokeName)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        await JudgeAsync(turnContext, turnContext.Activity.Value, cancellationToken);
        return CreateInvokeResponse(new JObject());
    }

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        extension.SearchAsync(query, Language.FromLocale(((ITurnContext)turnContext).Activity.Locale) ?? Language.English, cancellationToken);

    protected override async Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type == ActivityTypes.DeleteUserData)
        {
            await memories.ForgetSenderAsync(turnContext, cancellationToken);
            await records.ForgetAsync(turnContext.Activity, cancellationToken);
        }
    }

    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await memories.GreetOnceAsync(turnContext, cancellationToken))
        {
            var welcomes = Language.FromLocale(turnContext.Activity.Locale) is { } language ? [answers.Welcome(language)] : HostPhrases.All.Keys.Select(answers.Welcome).ToList();
            await turnContext.SendActivityAsync(WelcomeComposer.Compose(turnContext.Activity, welcomes), cancellationToken);
        }
    }

    private async Task JudgeAsync(ITurnContext turnContext, object? value, CancellationToken cancellationToken)
    {
        if (FeedbackMessage.Read(value) is { } judgement)
        {
            meter.Judged(judgement.Liked);
            await records.JudgedAsync(turnContext.Activity, judgement, cancellationToken);
        }
    }

    private static async Task<ResourceResponse?> SendAsync(ITurnContext turnContext, Activity reply, CancellationToken cancellationToken)
    {
        using var stage = TurnStages.Send.Begin();
        return await turnContext.SendActivityAsync(reply, cancellationToken);
    }

    private Task AskForPatienceAsync(ITurnContext turnContext, Limit limit, Language language, CancellationToken cancellationToken)
    {
        meter.Limited(limit);
        var phrases = HostPhrases.In(language);
        return SayAsync(turnContext, limit == Limit.Person ? phrases.TooFast : phrases.TooMany, language, cancellationToken);
    }

    private async Task ForgetAsync(ITurnContext<IMessageActivity> turnContext, Language language, CancellationToken cancellationToken)
    {
        await memories.ForgetSenderAsync(turnContext, cancellationToken);
        var done = await records.ForgetAsync(turnContext.Activity, cancellationToken);
        var phrases = HostPhrases.In(language);
        await SayAsync(turnContext, done ? phrases.Forgotten : phrases.NotForgotten, language, cancellationToken);
    }

    private static Task SayAsync(ITurnContext turnContext, string text, Language language, CancellationToken cancellationToken)
    {
        var reply = MessageFactory.Text(UnbrokenSpaces.Keep(text));
        reply.Locale = language.Code;
        return turnContext.SendActivityAsync(reply, cancellationToken);
    }

    private static void SpeakIfItFails(ITurnContext<IMessageActivity> turnContext, ConversationContext context)
    {
        if (Language.FromLocale(context.Language) is { } language)
        {
            turnContext.TurnState.Set(language);
        }
    }
}
