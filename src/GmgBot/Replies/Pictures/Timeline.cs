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
    private const int NameWidth = 80;

    /// <summary>Below this, the years would run into each other.</summary>
    private const int NarrowestYear = 36;

    /// <param name="rows">Each with a head and both dates, at least one.</param>
    /// <param name="language">The language of the rows.</param>
    public static Picture Draw(IReadOnlyList<ListedRow> rows, Language language)
    {
        var (first, last) = (rows.Min(row => row.From!.Value.Year), rows.Max(row => row.To!.Value.Year) + 1);
        var scale = (double)(Picture.Width - Left - NameWidth) / (new DateOnly(last, 1, 1).DayNumber - new DateOnly(first, 1, 1).DayNumber);
        var bottom = Top + (rows.Count * RowHeight);
        var shapes = new List<Shape>();
        var step = (int)Math.Ceiling(NarrowestYear / (scale * 365));
        for (var year = first; year <= last; year += step)
        {
            var x = X(new DateOnly(year, 1, 1));
            shapes.Add(new Upright(x, Top - 6, bottom));
            shapes.Add(new Label(x, Top - 12, year.ToString(CultureInfo.InvariantCulture)));
        }

        for (var number = 0; number < rows.Count; number++)
        {
            var (start, end, y) = (X(rows[number].From!.Value), X(rows[number].To!.Value.AddDays(1)), Top + (number * RowHeight));
            shapes.Add(new Bar(start, y + 4, Math.Max(2, end - start), RowHeight - 12));
            shapes.Add(new Label(end + 6, y + 18, Names(rows[number])));
        }

        return new Picture(bottom + 8, shapes, HostPhrases.In(language).Timeline + string.Join(", ", rows.Select(row => $"{row.Head} ({Names(row)})")));

        double X(DateOnly day) => Left + ((day.DayNumber - new DateOnly(first, 1, 1).DayNumber) * scale);
    }

    private static string Names(ListedRow row) => string.Join(", ", row.Names.Select(Picture.Short));
}
