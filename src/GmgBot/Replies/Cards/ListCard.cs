using GmgBot.Answers;
using GmgBot.Replies.Pictures;

namespace GmgBot.Replies.Cards;

/// <summary>A list as a card: what is listed, dates or groups with their names, the source with its words below, and where to go from there.</summary>
internal static class ListCard
{
    private const int FewestRows = 2;
    private const int MostQuestions = 3;

    /// <summary>Whether the answer reads better as a card than as lines of text.</summary>
    public static bool Suits(Answer answer) => answer.Rows.Count >= FewestRows;

    public static AdaptiveCard Of(Answer answer)
    {
        var citations = new CardCitations(answer.Citations, answer.Text, answer.Language);
        return new AdaptiveCard
        {
            Lang = answer.Language.Code,
            FallbackText = string.Join('\n', answer.Items.Prepend(answer.Text)),
            Body =
            [
                new CardText(answer.Text) { Heading = true },
                .. Pictures(answer),
                .. Rows(answer.Rows),
                .. citations.Notes,
            ],
            Actions =
            [
                .. answer.NextQuestions.Take(MostQuestions).Select(question => new AskButton(question)),
                .. citations.Button,
                new AskButton(HostPhrases.In(answer.Language).Why) { Secondary = true },
                .. SourceButton.For(answer.Citations, answer.Language),
            ],
        };
    }

    private static IEnumerable<CardElement> Pictures(Answer answer) => ListPicture.Of(answer) is { } picture ? [new CardPicture(picture)] : [];

    // Names alone are one list, which a screen reader counts.
    private static IEnumerable<CardElement> Rows(IReadOnlyList<ListedRow> rows) => rows.All(row => row.Head is null)
        ? [new CardText(string.Join('\n', rows.Select(row => "- " + string.Join(", ", row.Names))))]
        : rows.Select(Row);

    // A date is short and stands beside its names; the name of a working group is long and stands above them.
    private static CardElement Row(ListedRow row, int index) => row switch
    {
        { Head: null } => new CardText(Names(row)) { Separator = index > 0 },
        { From: null } => new CardText($"**{row.Head}**\n\n{Names(row)}") { Separator = index > 0 },
        _ => new CardColumns(new CardText(row.Head) { Bold = true }, new CardText(Names(row))) { Separator = index > 0 },
    };

    private static string Names(ListedRow row) => row.Names.Count == 1 ? row.Names[0] : string.Join('\n', row.Names.Select(name => "- " + name));
}
