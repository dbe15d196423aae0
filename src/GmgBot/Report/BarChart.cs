using System.Globalization;
using System.Net;
using System.Text;

namespace GmgBot.Report;

/// <summary>Bars as SVG within a page, each with its number, so that nobody has to guess.</summary>
internal static class BarChart
{
    private const int Width = 720;
    private const int RowHeight = 26;
    private const int NameWidth = 150;
    private const int NumberWidth = 60;
    private const int DaysHeight = 140;
    private const int Foot = 18;

    /// <summary>One bar below the other.</summary>
    public static string Of(string title, IReadOnlyList<(string Name, int Count)> bars)
    {
        var most = Math.Max(1, bars.Select(bar => bar.Count).DefaultIfEmpty().Max());
        var svg = Begin(title, bars.Select(bar => $"{bar.Name} {bar.Count}"), Math.Max(1, bars.Count) * RowHeight);
        for (var row = 0; row < bars.Count; row++)
        {
            var (top, length) = (row * RowHeight, (Width - NameWidth - NumberWidth) * bars[row].Count / most);
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="0" y="{top + 17}">{WebUtility.HtmlEncode(bars[row].Name)}</text><rect x="{NameWidth}" y="{top + 4}" width="{length}" height="{RowHeight - 8}"/><text x="{NameWidth + length + 6}" y="{top + 17}">{bars[row].Count}</text>""");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>One bar beside the other, the first and the last day named.</summary>
    public static string ByDay(IReadOnlyList<(DateOnly Day, int Count)> days)
    {
        var most = Math.Max(1, days.Max(day => day.Count));
        var svg = Begin("Questions by day", days.Where(day => day.Count > 0).Select(day => $"{Name(day.Day)} {day.Count}"), DaysHeight + (2 * Foot));
        var step = (double)Width / days.Count;
        for (var number = 0; number < days.Count; number++)
        {
            var height = (double)DaysHeight * days[number].Count / most;
            svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{number * step:0.##}" y="{Foot + DaysHeight - height:0.##}" width="{Math.Max(1, step - 2):0.##}" height="{height:0.##}"/>""");
        }

        svg.Append(CultureInfo.InvariantCulture, $"""<text class="quiet" x="0" y="12">most on one day: {days.Max(day => day.Count)}</text><text class="quiet" x="0" y="{DaysHeight + (2 * Foot) - 3}">{Name(days[0].Day)}</text><text class="quiet" x="{Width}" y="{DaysHeight + (2 * Foot) - 3}" text-anchor="end">{Name(days[^1].Day)}</text>""");
        return svg.Append("</svg>").ToString();
    }

    private static StringBuilder Begin(string title, IEnumerable<string> values, int height) =>
        new($"""<svg viewBox="0 0 {Width} {height}" role="img" aria-label="{WebUtility.HtmlEncode($"{title}: {string.Join(", ", values)}")}">""");

    private static string Name(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
