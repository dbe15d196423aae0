using System.Text;
using GmgBot.Answers;

namespace GmgBot.Replies;

/// <summary>The citations under a Markdown text: what each source says, in its own words, and where that stands.</summary>
internal static class CitationBlock
{
    public static string Write(Answer answer)
    {
        var block = new StringBuilder();
        foreach (var source in answer.Citations.GroupBy(citation => citation.SourceId))
        {
            block.Append('\n');
            foreach (var quote in ShownQuotes.Of(source, answer.Text))
            {
                // The empty line of the quote parts it from the next, which would else run on.
                block.Append("\n> « ").Append(quote).Append(" »\n>");
            }

            block.Append("\n> ").Append(SourceLine(source.First(), answer.Language));
        }

        return block.ToString();
    }

    private static string SourceLine(Citation citation, Language language)
    {
        var title = citation.Address is null ? citation.Title : $"[{citation.Title}]({citation.Address})";
        return $"{HostPhrases.In(language).Source} {CitationWords.Of(citation, title, language)}";
    }
}
