using System.Globalization;
using System.Net;
using System.Text;

namespace GmgBot.Replies.Pictures;

/// <summary>A small drawing as SVG, on white, so that it can be read on any page.</summary>
internal sealed class Picture(int height)
{
    public const int Width = 640;

    private readonly StringBuilder _shapes = new();

    public void Bar(double x, double y, double width, double barHeight) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"""<rect x="{x:0.#}" y="{y:0.#}" width="{width:0.#}" height="{barHeight:0.#}" rx="2" fill="#0b57a4"/>""");

    public void Line(double x1, double y1, double x2, double y2) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"""<line x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}" stroke="#c3ccd6"/>""");

    public void Text(double x, double y, string text) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"""<text x="{x:0.#}" y="{y:0.#}">{WebUtility.HtmlEncode(text)}</text>""");

    /// <summary>The acronym of "United Nations Children's Fund (UNICEF)", or the name where it has none.</summary>
    public static string Short(string name) => name.LastIndexOf('(') is >= 0 and var open && name.EndsWith(')') ? name[(open + 1)..^1] : name;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" font-family="system-ui, sans-serif" font-size="13" fill="#1d2733"><rect width="100%" height="100%" fill="#fff"/>{_shapes}</svg>""");
}
