using GmgBot.Answers;

namespace GmgBot.Replies;

/// <summary>The words of the sources that a reply shows under its text.</summary>
internal static class ShownQuotes
{
    /// <summary>Each once and on one line, in the order of the citations; not what the text itself quotes already.</summary>
    public static IEnumerable<string> Of(IEnumerable<Citation> citations, string text) =>
        citations.Select(citation => citation.Quote).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(quote => text != quote && !text.Contains($"« {quote} »", StringComparison.Ordinal) && !text.Contains($"“{quote}”", StringComparison.Ordinal))
            .Select(OneLine.Of);
}
