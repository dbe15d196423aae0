#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <content>The activity seen as one of its kinds: itself where it is of that kind, else null.</content>
public partial class Activity
{
    public IMessageActivity AsMessageActivity() => Is(ActivityTypes.Message) ? this : null;

    public IMessageUpdateActivity AsMessageUpdateActivity() => Is(ActivityTypes.MessageUpdate) ? this : null;

    public IMessageDeleteActivity AsMessageDeleteActivity() => Is(ActivityTypes.MessageDelete) ? this : null;

    public IConversationUpdateActivity AsConversationUpdateActivity() => Is(ActivityTypes.ConversationUpdate) ? this : null;

    public IMessageReactionActivity AsMessageReactionActivity() => Is(ActivityTypes.MessageReaction) ? this : null;

    public IEventActivity AsEventActivity() => Is(ActivityTypes.Event) ? this : null;

    public IInvokeActivity AsInvokeActivity() => Is(ActivityTypes.Invoke) ? this : null;

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => Is(ActivityTypes.InstallationUpdate) ? this : null;

    public ITypingActivity AsTypingActivity() => Is(ActivityTypes.Typing) ? this : null;

    public IEndOfConversationActivity AsEndOfConversationActivity() => Is(ActivityTypes.EndOfConversation) ? this : null;

    public ITraceActivity AsTraceActivity() => Is(ActivityTypes.Trace) ? this : null;

    public IHandoffActivity AsHandoffActivity() => Is(ActivityTypes.Handoff) ? this : null;

    public ISuggestionActivity AsSuggestionActivity() => Is(ActivityTypes.Suggestion) ? this : null;

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => Is(ActivityTypes.ContactRelationUpdate) ? this : null;

    public ICommandActivity AsCommandActivity() => Is(ActivityTypes.Command) ? this : null;

    public ICommandResultActivity AsCommandResultActivity() => Is(ActivityTypes.CommandResult) ? this : null;

    /// <summary>A type is matched without regard to case, and "message/extra" is a "message".</summary>
    private bool Is(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
}
