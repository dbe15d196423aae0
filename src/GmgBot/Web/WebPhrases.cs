using GmgBot.Answers;

namespace GmgBot.Web;

/// <summary>The few words of the source pages, beside the document's own.</summary>
/// <param name="Original">The link to where the document was taken from.</param>
/// <param name="PublishedBy">Before the publisher, with the colon as the language writes it.</param>
/// <param name="Ask">The link back to the questions.</param>
/// <param name="InOriginal">The link from a passage of a translation to the same one of the original.</param>
internal sealed record WebPhrases(string Original, string PublishedBy, string Ask, string InOriginal)
{
    private static readonly WebPhrases French = new("Page d'origine", "Publié par :", "Poser une question", "(original)");
    private static readonly WebPhrases English = new("Original page", "Published by:", "Ask a question", "(original)");

    public static WebPhrases In(Language language) => language == Language.French ? French : English;
}
