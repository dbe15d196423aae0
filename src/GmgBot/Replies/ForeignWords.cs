using GmgBot.Answers;
using Newtonsoft.Json.Linq;

namespace GmgBot.Replies;

/// <summary>The parts of a reply that are in another language than the rest, for a page to mark them, so that a screen reader pronounces them right.</summary>
internal static class ForeignWords
{
    /// <returns>Data for a message: the words as its text has them, each with the code of its language; null where all is in one language.</returns>
    public static JObject? Of(Answer answer)
    {
        var foreign = answer.Citations.Where(citation => citation.QuoteLanguage != answer.Language).ToList();
        var quotes = foreign.SelectMany(citation => ShownQuotes.Of([citation], answer.Text).Select(quote => (Words: $"« {quote} »", citation.QuoteLanguage)));
        var titles = foreign.Select(citation => (Words: citation.Title, citation.QuoteLanguage));
        return foreign.Count == 0 ? null : new JObject
        {
            ["foreign"] = new JArray(quotes.Concat(titles).Distinct().Select(part => new JObject { ["words"] = UnbrokenSpaces.Keep(part.Words), ["language"] = part.QuoteLanguage.Code })),
        };
    }
}
