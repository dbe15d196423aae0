using GmgBot.Answers;
using GmgBot.Replies.Cards;
using Newtonsoft.Json.Linq;

namespace GmgBot.Replies;

/// <summary>What Teams shows in its own way: citations as numbers to point at, and buttons to say whether the answer helped.</summary>
internal static class TeamsReply
{
    private const int MostCitations = 20;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    public static void Complete(Activity reply, Answer answer)
    {
        var card = ListCard.Suits(answer);
        if (card)
        {
            // The notification shows the summary; suggested actions do not go with attachments, so the card has them.
            reply.Attachments = [ListCard.Of(answer).ToAttachment()];
            reply.Summary = answer.Text;
        }

        if (answer.Citations.Count > 0)
        {
            // A list ends with the text of its last item, so the numbers need a line of their own there.
            reply.Text += (answer.Items.Count > 0 && !card ? "\n\n" : " ") + string.Concat(Positions(answer).Select(position => $"[{position}]"));
            reply.Entities = [CitationEntity(answer)];
        }

        if (answer.Outcome != Outcome.SmallTalk)
        {
            reply.ChannelData = new JObject { ["feedbackLoop"] = new JObject { ["type"] = "default" } };
        }
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
        var appearance = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = OneLine.Cut($"{citation.Title}, {citation.Publisher}", LongestName),
            ["abstract"] = citation.Quote is { } quote ? $"« {OneLine.Cut(quote, LongestAbstract - 4)} »" : OneLine.Cut(citation.InOurWords ? $"{citation.AsOf}, {HostPhrases.In(language).InOurWords}" : citation.AsOf, LongestAbstract),
        };
        if (citation.Address is not null)
        {
            appearance["url"] = citation.Address;
        }

        return new JObject { ["@type"] = "Claim", ["position"] = position, ["appearance"] = appearance };
    }
}
