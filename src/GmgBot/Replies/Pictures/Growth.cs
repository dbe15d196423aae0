using System.Globalization;
using GmgBot.Answers;

namespace GmgBot.Replies.Pictures;

/// <summary>How a number grew from date to date: a column for each, with the total on top and the date below.</summary>
internal static class Growth
{
    private const int Height = 220;
    private const int Top = 30;
    private const int Foot = 28;
    private const int Gap = 24;

    /// <param name="rows">In the order of their dates, at least one; each adds its names.</param>
    public static string Draw(IReadOnlyList<ListedRow> rows)
    {
        var picture = new Picture(Top + Height + Foot);
        var total = rows.Sum(row => row.Names.Count);
        var step = (double)(Picture.Width - Gap) / rows.Count;
        var sum = 0;
        for (var number = 0; number < rows.Count; number++)
        {
            sum += rows[number].Names.Count;
            var (x, height) = (Gap + (number * step), (double)Height * sum / total);
            picture.Bar(x, Top + Height - height, step - Gap, height);
            picture.Text(x, Top + Height - height - 6, sum.ToString(CultureInfo.InvariantCulture));
            picture.Text(x, Top + Height + 18, rows[number].Head ?? "");
        }

        return picture.ToString();
    }
}
