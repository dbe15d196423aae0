using GmgBot.Answers;

namespace GmgBot.Replies;

/// <summary>The words that say where an answer comes from.</summary>
internal static class CitationWords
{
    /// <summary>"Source: the page, its publisher, June 2011", with a word where no quote of it can be shown.</summary>
    public static string Line(Citation citation, Language language) => $"{HostPhrases.In(language).Source} {Of(citation, citation.Title, language)}";

    /// <summary>The same without the word in front.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="title">Its title, as a link perhaps.</param>
    /// <param name="language">The language of the answer.</param>
    public static string Of(Citation citation, string title, Language language) =>
        $"{title}, {citation.Publisher}, {citation.AsOf}{(citation.InOurWords ? ", " + HostPhrases.In(language).InOurWords : "")}";
}
