#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Text.RegularExpressions;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder;

/// <summary>Leaves in a message what the user said to the bot: without the mention of the bot, and without the tags around other mentions.</summary>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    public bool RemoveRecipientMention { get; set; } = true;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        Normalize(turnContext.Activity);
        await next(cancellationToken).ConfigureAwait(false);
    }

    private void Normalize(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return;
        }

        if (RemoveRecipientMention)
        {
            activity.RemoveRecipientMention();
            RemoveEntities(activity);
        }

        if (activity.Text is not null)
        {
            activity.Text = AtTag().Replace(activity.Text, string.Empty);
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is not null && string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) && entity.Properties?["text"]?.ToString() is { } words)
            {
                entity.Properties["text"] = AtTag().Replace(words, string.Empty).Trim();
            }
        }
    }

    private static void RemoveEntities(Activity activity)
    {
        if (activity.Entities is not null && activity.Recipient is not null)
        {
            activity.Entities = [.. activity.Entities.Where(entity =>
                !string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase) || entity.GetAs<Mention>().Mentioned?.Id != activity.Recipient.Id)];
        }
    }

    [GeneratedRegex("</?at[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex AtTag();
}
