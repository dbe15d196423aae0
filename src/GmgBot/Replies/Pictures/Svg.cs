using System.Globalization;
using System.Net;
using System.Text;

namespace GmgBot.Replies.Pictures;

/// <summary>A picture for browsers: sharp at any size.</summary>
internal static class Svg
{
    public const string ContentType = "image/svg+xml";

    /// <summary>The colours on paper, and those on a dark page: a picture takes the colours of the page that it stands on.</summary>
    private const string Style =
        ".paper{fill:" + Picture.Paper + "}.bar{fill:" + Picture.Fill + "}line{stroke:" + Picture.Rule + "}text{fill:" + Picture.Ink + "}" +
        "@media(prefers-color-scheme:dark){.paper{fill:#12171d}.bar{fill:#8cc2ff}line{stroke:#66768a}text{fill:#e6ebf1}}";

    public static byte[] Write(Picture picture)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Picture.Width} {picture.Height}" width="{Picture.Width}" height="{picture.Height}" font-family="system-ui, sans-serif" font-size="{Picture.FontSize}"><style>{Style}</style><rect class="paper" width="100%" height="100%"/>""");
        foreach (var shape in picture.Shapes)
        {
            Append(svg, shape);
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
    }

    private static StringBuilder Append(StringBuilder svg, Shape shape) => shape switch
    {
        Bar bar => svg.Append(CultureInfo.InvariantCulture, $"""<rect class="bar" x="{bar.X:0.#}" y="{bar.Y:0.#}" width="{bar.Width:0.#}" height="{bar.Height:0.#}" rx="{Bar.Rounding}"/>"""),
        Upright line => svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{line.X:0.#}" y1="{line.Top:0.#}" x2="{line.X:0.#}" y2="{line.Bottom:0.#}"/>"""),
        Label label => svg.Append(CultureInfo.InvariantCulture, $"""<text x="{label.X:0.#}" y="{label.Y:0.#}">{WebUtility.HtmlEncode(label.Text)}</text>"""),
        _ => throw new NotSupportedException($"No way to draw {shape}."),
    };
}
