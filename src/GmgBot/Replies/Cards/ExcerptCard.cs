using GmgBot.Answers;

namespace GmgBot.Replies.Cards;

/// <summary>A fact or passage as a card that goes into somebody's own message: what it says, the words that prove it, and their source.</summary>
internal static class ExcerptCard
{
    public static AdaptiveCard Of(Excerpt excerpt)
    {
        var citations = new CardCitations(excerpt.Citations, excerpt.Title, excerpt.Language);
        return new AdaptiveCard
        {
            Lang = excerpt.Language.Code,
            FallbackText = string.Join('\n', Lines(excerpt).Prepend(excerpt.Title)),
            Body = [new CardText(excerpt.Title) { Bold = true }, .. Lines(excerpt).Select(line => new CardText(line)), .. citations.Notes],
            Actions = [.. citations.Button, .. SourceButton.For(excerpt.Citations, excerpt.Language)],
        };
    }

    private static IEnumerable<string> Lines(Excerpt excerpt) =>
        excerpt.Text.Length == 0 ? [] : excerpt.Items.Count == 0 ? [excerpt.Text] : [excerpt.Text, string.Join('\n', excerpt.Items.Select(item => "- " + item))];
}
