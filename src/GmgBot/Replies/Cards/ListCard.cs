using GmgBot.Answers;
using GmgBot.Replies.Pictures;

namespace GmgBot.Replies.Cards;

/// <summary>A list as a card: dates or groups with their names, the source below, and where to go from there.</summary>
internal static class ListCard
{
    private const int FewestRows = 2;
    private const int MostQuestions = 3;

    /// <summary>Whether the answer reads better as a card than as lines of text.</summary>
    public static bool Suits(Answer answer) => answer.Rows.Count >= FewestRows;

    public static AdaptiveCard Of(Answer answer) => new()
    {
        Lang = answer.Language.Code,
        FallbackText = string.Join('\n', answer.Items.Prepend(answer.Text)),
        Body = [.. Pictures(answer), .. answer.Rows.Select(Row), .. Sources(answer)],
        Actions = [.. answer.NextQuestions.Take(MostQuestions).Select(question => new AskButton(question)), Why(answer), .. SourceButton.For(answer.Citations, answer.Language)],
    };

    private static IEnumerable<CardElement> Pictures(Answer answer) => ListPicture.Of(answer) is { } picture ? [new CardPicture(picture)] : [];

    // A date is short and stands beside its names; the name of a working group is long and stands above them.
    private static CardElement Row(ListedRow row, int index) => row switch
    {
        { Head: null } => new CardText("- " + Names(row)) { Spacing = index == 0 ? null : "Small" },
        { From: null } => new CardText($"**{row.Head}**\n\n{Names(row)}") { Separator = index > 0 },
        _ => new CardColumns(new CardText(row.Head) { Bold = true }, new CardText(Names(row))) { Separator = index > 0 },
    };

    private static string Names(ListedRow row) => row.Names.Count == 1 ? row.Names[0] : string.Join('\n', row.Names.Select(name => "- " + name));

    private static IEnumerable<CardElement> Sources(Answer answer) =>
        answer.Citations.DistinctBy(citation => citation.SourceId)
            .Select(citation => new CardText(CitationWords.Line(citation, answer.Language)) { Note = true, Separator = true });

    private static AskButton Why(Answer answer) => new(HostPhrases.In(answer.Language).Why) { Secondary = true };
}
