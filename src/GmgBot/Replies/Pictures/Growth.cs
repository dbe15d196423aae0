using System.Globalization;
using GmgBot.Answers;

namespace GmgBot.Replies.Pictures;

/// <summary>How a number grew from date to date: a column for each, with the total on top and the date below.</summary>
internal static class Growth
{
    private const int Height = 180;
    private const int Top = 30;
    private const int Line = 17;
    private const int Gap = 20;

    /// <param name="rows">Each with a head, in the order of their dates, at least one; each adds its names.</param>
    /// <param name="language">The language of the rows.</param>
    public static Picture Draw(IReadOnlyList<ListedRow> rows, Language language)
    {
        var total = rows.Sum(row => row.Names.Count);
        var step = (double)(Picture.Width - Gap) / rows.Count;
        var (shapes, says, sum, lines) = (new List<Shape>(), new List<string>(), 0, 0);
        for (var number = 0; number < rows.Count; number++)
        {
            sum += rows[number].Names.Count;
            var (x, height) = (Gap + (number * step), (double)Height * sum / total);
            var written = sum.ToString(CultureInfo.InvariantCulture);
            shapes.Add(new Bar(x, Top + Height - height, step - Gap, height));
            shapes.Add(new Label(x, Top + Height - height - 6, written));

            // "November 2007" is wider than its column.
            var words = rows[number].Head!.Split(' ');
            shapes.AddRange(words.Select((word, line) => new Label(x, Top + Height + (Line * (line + 1)), word)));
            lines = Math.Max(lines, words.Length);
            says.Add($"{rows[number].Head} ({written})");
        }

        return new Picture(Top + Height + (lines * Line) + 10, shapes, HostPhrases.In(language).Growth + string.Join(", ", says));
    }
}
