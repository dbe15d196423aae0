using System.Globalization;
using GmgBot.Answers;

namespace GmgBot.Replies.Pictures;

/// <summary>Terms as bars on a line of years, one below the other.</summary>
internal static class Timeline
{
    private const int Left = 12;
    private const int RowHeight = 30;
    private const int Top = 30;

    /// <summary>Beyond the last bar, for the name behind it.</summary>
    private const int NameWidth = 110;

    /// <param name="rows">With both dates, at least one.</param>
    public static string Draw(IReadOnlyList<ListedRow> rows)
    {
        var (first, last) = (rows.Min(row => row.From!.Value.Year), rows.Max(row => row.To!.Value.Year) + 1);
        var scale = (double)(Picture.Width - Left - NameWidth) / (new DateOnly(last, 1, 1).DayNumber - new DateOnly(first, 1, 1).DayNumber);
        var picture = new Picture(Top + (rows.Count * RowHeight) + 8);
        for (var year = first; year <= last; year++)
        {
            var x = X(new DateOnly(year, 1, 1));
            picture.Line(x, Top - 6, x, Top + (rows.Count * RowHeight));
            picture.Text(x, Top - 12, year.ToString(CultureInfo.InvariantCulture));
        }

        for (var number = 0; number < rows.Count; number++)
        {
            var (start, end, y) = (X(rows[number].From!.Value), X(rows[number].To!.Value.AddDays(1)), Top + (number * RowHeight));
            picture.Bar(start, y + 4, Math.Max(2, end - start), RowHeight - 12);
            picture.Text(end + 6, y + 18, string.Join(", ", rows[number].Names.Select(Picture.Short)));
        }

        return picture.ToString();

        double X(DateOnly day) => Left + ((day.DayNumber - new DateOnly(first, 1, 1).DayNumber) * scale);
    }
}
