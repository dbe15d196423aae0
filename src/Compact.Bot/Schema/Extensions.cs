#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Schema;

/// <summary>Wraps cards so that a message can carry them.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => Wrapped(card, HeroCard.ContentType);

    public static Attachment ToAttachment(this ThumbnailCard card) => Wrapped(card, ThumbnailCard.ContentType);

    public static Attachment ToAttachment(this SigninCard card) => Wrapped(card, SigninCard.ContentType);

    private static Attachment Wrapped(object card, string contentType) => new() { ContentType = contentType, Content = card };
}
