namespace GmgBot.Replies.Pictures;

/// <summary>A small drawing, as wide as a card on a phone, so that its text stays readable there.</summary>
/// <param name="Height">In points, as all measures here.</param>
/// <param name="Shapes">From the back to the front.</param>
/// <param name="Says">What it shows, for those who do not see it.</param>
internal sealed record Picture(int Height, IReadOnlyList<Shape> Shapes, string Says)
{
    public const int Width = 400;
    public const int FontSize = 13;
    public const string Ink = "#1d2733";
    public const string Fill = "#0b57a4";
    public const string Rule = "#c3ccd6";

    /// <summary>On white, so that it can be read on any page, dark ones too.</summary>
    public const string Paper = "#ffffff";

    /// <summary>The acronym of "United Nations Children's Fund (UNICEF)", or the name where it has none.</summary>
    public static string Short(string name) => name.LastIndexOf('(') is >= 0 and var open && name.EndsWith(')') ? name[(open + 1)..^1] : name;
}
