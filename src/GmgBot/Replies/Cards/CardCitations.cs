using GmgBot.Answers;

namespace GmgBot.Replies.Cards;

/// <summary>The citations of a card, as notes at its end: the words of the sources, and which sources they are.</summary>
internal sealed class CardCitations
{
    /// <summary>More are folded in, or they would be longer than what they prove.</summary>
    private const int MostQuotes = 3;

    private const string QuotesId = "quotes";

    /// <param name="citations">What the card rests on.</param>
    /// <param name="text">What the card says; words of a source that it quotes itself are not shown again.</param>
    /// <param name="language">The language of the card.</param>
    public CardCitations(IReadOnlyList<Citation> citations, string text, Language language)
    {
        var quotes = ShownQuotes.Of(citations, text).Select(quote => new CardText($"« {quote} »") { Note = true }).ToList();
        var folded = quotes.Count > MostQuotes;
        Notes =
        [
            .. folded ? [new CardFold(QuotesId, quotes)] : (IEnumerable<CardElement>)quotes,
            .. citations.DistinctBy(citation => citation.SourceId).Select(citation => new CardText(CitationWords.Line(citation, language)) { Note = true, Separator = true }),
        ];
        Button = folded ? [new FoldButton(HostPhrases.In(language).Quotes, QuotesId) { Secondary = true }] : [];
    }

    public IReadOnlyList<CardElement> Notes { get; }

    /// <summary>The button that folds out the quotes; none where they are in sight.</summary>
    public IReadOnlyList<CardButton> Button { get; }
}
