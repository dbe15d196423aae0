namespace GmgBot.Replies.Pictures;

/// <summary>A part of a picture; measures are in points from the upper left corner.</summary>
internal abstract record Shape;

/// <summary>A filled bar.</summary>
internal sealed record Bar(double X, double Y, double Width, double Height) : Shape
{
    public const int Rounding = 2;
}

/// <summary>A thin line from the top down.</summary>
internal sealed record Upright(double X, double Top, double Bottom) : Shape;

/// <summary>A line of text.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Where its letters stand.</param>
/// <param name="Text">What it says.</param>
internal sealed record Label(double X, double Y, string Text) : Shape;
