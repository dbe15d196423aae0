using GmgBot.Answers;

namespace GmgBot.Replies.Cards;

/// <summary>A fact or passage as a card that goes into somebody's own message: what it says, the words that prove it, and their source.</summary>
internal static class ExcerptCard
{
    /// <summary>The quotes of a long list would fill the reader's screen.</summary>
    private const int MostQuotes = 3;

    public static AdaptiveCard Of(Excerpt excerpt) => new()
    {
        Lang = excerpt.Language.Code,
        FallbackText = string.Join('\n', Lines(excerpt).Prepend(excerpt.Title)),
        Body = [new CardText(excerpt.Title) { Bold = true }, .. Lines(excerpt).Select(line => new CardText(line)), .. Quotes(excerpt), .. Sources(excerpt)],
        Actions = [.. SourceButton.For(excerpt.Citations, excerpt.Language)],
    };

    private static IEnumerable<string> Lines(Excerpt excerpt) =>
        excerpt.Text.Length == 0 ? [] : excerpt.Items.Count == 0 ? [excerpt.Text] : [excerpt.Text, string.Join('\n', excerpt.Items.Select(item => "- " + item))];

    // A passage is its own quote.
    private static IEnumerable<CardElement> Quotes(Excerpt excerpt) => excerpt.Citations.Select(citation => citation.Quote).OfType<string>().Distinct(StringComparer.Ordinal)
        .Where(quote => quote != excerpt.Title).Take(MostQuotes).Select(quote => new CardText($"« {OneLine.Of(quote)} »") { Note = true });

    private static IEnumerable<CardElement> Sources(Excerpt excerpt) => excerpt.Citations.DistinctBy(citation => citation.SourceId)
        .Select(citation => new CardText(CitationWords.Line(citation, excerpt.Language)) { Note = true, Separator = true });
}
