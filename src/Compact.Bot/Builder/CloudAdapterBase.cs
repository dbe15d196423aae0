#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Security.Claims;
using System.Security.Principal;
using Compact.Bot.Connector;
using Compact.Bot.Connector.Authentication;
using Compact.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Compact.Bot.Builder;

/// <summary>An adapter for channels that are reached over the Connector API, however their activities arrive.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    private readonly ConversationTurns _turns = new();

    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There must be something to send.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var sent = 0; sent < activities.Length; sent++)
        {
            activities[sent].Id = null;
            responses[sent] = await CloudSending.SendAsync(turnContext, activities[sent], cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(activities[sent].Id ?? string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return CloudSending.Client(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return CloudSending.Client(turnContext).Conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), reference, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(callback);
        ProactiveTurn.Check(continuationActivity);
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience ?? BotFrameworkAuthentication.GetOriginatingAudience(), callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var identity = CreateClaimsIdentity(botAppId);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var client = await connectors.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await client.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false)
            ?? throw new ErrorResponseException("The channel created a conversation, but did not say which.");
        var opening = ProactiveTurn.Opening(created, channelId, serviceUrl, conversationParameters);
        await ProcessProactiveAsync(identity, opening, audience, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = new AuthenticateRequestResult
        {
            Audience = audience,
            ClaimsIdentity = claimsIdentity,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
        };
        await RunTurnAsync(sender, continuationActivity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(sender, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);

        // Whatever the activity itself says of its caller is not to be trusted.
        activity.CallerId = authenticateRequestResult.CallerId;
        return RunTurnAsync(authenticateRequestResult, activity, callback, cancellationToken);
    }

    /// <summary>The bot speaks as itself, to itself.</summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) => ProactiveTurn.Identity(botAppId);

    private async Task<InvokeResponse> RunTurnAsync(AuthenticateRequestResult sender, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var client = await sender.ConnectorFactory.CreateAsync(activity.ServiceUrl, sender.Audience, cancellationToken).ConfigureAwait(false);
        return await _turns.RunAsync(activity.ChannelId, activity.Conversation?.Id, RunAsync, cancellationToken).ConfigureAwait(false);

        async Task<InvokeResponse> RunAsync()
        {
            using var context = new TurnContext(this, activity);
            context.TurnState.Add<IIdentity>(BotIdentityKey, sender.ClaimsIdentity);
            context.TurnState.Add(client);
            context.TurnState.Add(callback);
            context.TurnState.Add(sender.ConnectorFactory);
            if (sender.Audience is not null)
            {
                context.TurnState.Add(OAuthScopeKey, sender.Audience);
            }

            await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
            return TurnResult.Of(context);
        }
    }
}
