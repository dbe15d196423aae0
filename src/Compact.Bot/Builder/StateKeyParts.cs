#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;

namespace Compact.Bot.Builder;

/// <summary>What storage keys are made of; each part must be there when it is asked for.</summary>
internal readonly struct StateKeyParts
{
    private readonly Activity _activity;

    private StateKeyParts(Activity activity) => _activity = activity;

    internal string Channel => Required(_activity.ChannelId, "channelId");

    internal string Conversation => Required(_activity.Conversation?.Id, "conversation.id");

    internal string User => Required(_activity.From?.Id, "from.id");

    internal static StateKeyParts Of(ITurnContext turnContext) => new(turnContext.Activity);

    private static string Required(string part, string name) =>
        part ?? throw new InvalidOperationException($"The state needs an activity with a {name}.");
}
