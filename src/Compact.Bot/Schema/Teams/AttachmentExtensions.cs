#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Schema.Teams;

/// <summary>Cards as results of a message extension.</summary>
public static class AttachmentExtensions
{
    /// <summary>Makes a result of a card; without a preview, the card itself stands in the list.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment previewAttachment = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return new MessagingExtensionAttachment
        {
            Content = attachment.Content,
            ContentType = attachment.ContentType,
            ContentUrl = attachment.ContentUrl,
            Name = attachment.Name,
            ThumbnailUrl = attachment.ThumbnailUrl,
            Preview = previewAttachment ?? new Attachment(attachment.ContentType, attachment.ContentUrl, attachment.Content, attachment.Name, attachment.ThumbnailUrl),
        };
    }
}
