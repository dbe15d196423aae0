#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Net;
using Compact.Bot.Connector;
using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Builder.Teams;

/// <content>Invokes of Teams: message extensions, dialogs, cards and files.</content>
public partial class TeamsActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        try
        {
            return activity.Name switch
            {
                null when activity.ChannelId == Channels.Msteams => await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false),
                "composeExtension/query" => CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(turnContext, InvokeValues.Typed<MessagingExtensionQuery>(activity), cancellationToken).ConfigureAwait(false)),
                "composeExtension/queryLink" => CreateInvokeResponse(await OnTeamsAppBasedLinkQueryAsync(turnContext, InvokeValues.Typed<AppBasedLinkQuery>(activity), cancellationToken).ConfigureAwait(false)),
                "composeExtension/anonymousQueryLink" => CreateInvokeResponse(await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, InvokeValues.Typed<AppBasedLinkQuery>(activity), cancellationToken).ConfigureAwait(false)),
                "composeExtension/fetchTask" => CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, InvokeValues.Typed<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false)),
                "composeExtension/querySettingUrl" => CreateInvokeResponse(await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, InvokeValues.Typed<MessagingExtensionQuery>(activity), cancellationToken).ConfigureAwait(false)),
                "task/fetch" => CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, InvokeValues.Typed<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false)),
                "task/submit" => CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, InvokeValues.Typed<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false)),
                "composeExtension/selectItem" => CreateInvokeResponse(await OnTeamsMessagingExtensionSelectItemAsync(turnContext, activity.Value as JObject, cancellationToken).ConfigureAwait(false)),
                "composeExtension/submitAction" => CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, InvokeValues.Typed<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false)),
                "composeExtension/setting" => await DoneAsync(OnTeamsMessagingExtensionConfigurationSettingAsync(turnContext, activity.Value as JObject, cancellationToken)).ConfigureAwait(false),
                "composeExtension/onCardButtonClicked" => await DoneAsync(OnTeamsMessagingExtensionCardButtonClickedAsync(turnContext, activity.Value as JObject, cancellationToken)).ConfigureAwait(false),
                "tab/fetch" => CreateInvokeResponse(await OnTeamsTabFetchAsync(turnContext, InvokeValues.Typed<TabRequest>(activity), cancellationToken).ConfigureAwait(false)),
                "tab/submit" => CreateInvokeResponse(await OnTeamsTabSubmitAsync(turnContext, InvokeValues.Typed<TabSubmit>(activity), cancellationToken).ConfigureAwait(false)),
                "config/fetch" => CreateInvokeResponse(await OnTeamsConfigFetchAsync(turnContext, activity.Value as JObject, cancellationToken).ConfigureAwait(false)),
                "config/submit" => CreateInvokeResponse(await OnTeamsConfigSubmitAsync(turnContext, activity.Value as JObject, cancellationToken).ConfigureAwait(false)),
                "actionableMessage/executeAction" => await DoneAsync(OnTeamsO365ConnectorCardActionAsync(turnContext, InvokeValues.Typed<O365ConnectorCardActionQuery>(activity), cancellationToken)).ConfigureAwait(false),
                "fileConsent/invoke" => await OnTeamsFileConsentAsync(turnContext, InvokeValues.Typed<FileConsentCardResponse>(activity), cancellationToken).ConfigureAwait(false),
                _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false),
            };
        }
        catch (InvokeResponseException response)
        {
            return response.CreateInvokeResponse();
        }
        catch (BadInvokeException bad)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.BadRequest, Body = bad.Body };
        }
    }

    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fileConsentCardResponse);
        return fileConsentCardResponse.Action switch
        {
            "accept" => await DoneAsync(OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken)).ConfigureAwait(false),
            "decline" => await DoneAsync(OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken)).ConfigureAwait(false),
            _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, "A file can only be accepted or declined."),
        };
    }

    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(action);
        return action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, "A preview can only be edited or sent."),
        };
    }

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    private static async Task<InvokeResponse> DoneAsync(Task work)
    {
        await work.ConfigureAwait(false);
        return CreateInvokeResponse();
    }
}
