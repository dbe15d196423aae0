using System.Text;
using GmgBot.Answers;
using GmgBot.Replies.Cards;
using Newtonsoft.Json.Linq;

namespace GmgBot.Replies;

/// <summary>What Teams shows in its own way: citations as numbers to point at, lists as cards, and buttons to say whether the answer helped.</summary>
internal static class TeamsReply
{
    private const int MostCitations = 20;
    private const int MostQuotes = 3;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    public static void Complete(Activity reply, Answer answer)
    {
        if (ListCard.Suits(answer))
        {
            // All of it stands on the card: Teams makes two messages of a text with a card, and gives no id by which a judgement could find its question.
            reply.Text = null;
            reply.TextFormat = null;
            reply.Summary = UnbrokenSpaces.Keep(answer.Text);
            reply.Attachments = [ListCard.Of(answer).ToAttachment()];
        }
        else if (answer.Citations.Count > 0)
        {
            // A list ends with the text of its last item, so the numbers need a line of their own there.
            reply.Text += (answer.Items.Count > 0 ? "\n\n" : " ") + string.Concat(Positions(answer).Select(position => $"[{position}]")) + Quoted(answer);
            reply.Entities = [CitationEntity(answer)];
        }

        if (answer.Outcome != Outcome.SmallTalk)
        {
            reply.ChannelData = new JObject { ["feedbackLoop"] = new JObject { ["type"] = "default" } };
        }
    }

    /// <summary>The words of the sources, and which they are; no more quotes than can be taken in, since the numbers show each.</summary>
    private static string Quoted(Answer answer)
    {
        var block = new StringBuilder();
        foreach (var source in answer.Citations.GroupBy(citation => citation.SourceId))
        {
            foreach (var quote in ShownQuotes.Of(source, answer.Text).Take(MostQuotes))
            {
                block.Append("\n\n« ").Append(quote).Append(" »");
            }

            block.Append("\n\n").Append(CitationWords.Line(source.First(), answer.Language));
        }

        return block.ToString();
    }

    private static IEnumerable<int> Positions(Answer answer) => Enumerable.Range(1, Math.Min(answer.Citations.Count, MostCitations));

    /// <summary>One for all citations: Teams refuses a message with two.</summary>
    private static Entity CitationEntity(Answer answer) => new("https://schema.org/Message")
    {
        Properties = new JObject
        {
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["citation"] = new JArray(Positions(answer).Select(position => Claim(position, answer.Citations[position - 1], answer.Language))),
        },
    };

    private static JObject Claim(int position, Citation citation, Language language)
    {
        var date = ", " + citation.AsOf;
        var appearance = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = UnbrokenSpaces.Keep(OneLine.Cut($"{citation.Title}, {citation.Publisher}", LongestName - date.Length) + date),
            ["abstract"] = UnbrokenSpaces.Keep(citation.Quote is { } quote ? $"« {OneLine.Cut(quote, LongestAbstract - 4)} »" : OneLine.Cut(citation.InOurWords ? HostPhrases.In(language).InOurWords : citation.Title, LongestAbstract)),
        };
        if (citation.Address is not null)
        {
            appearance["url"] = citation.Address;
        }

        return new JObject { ["@type"] = "Claim", ["position"] = position, ["appearance"] = appearance };
    }
}
