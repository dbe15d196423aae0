using System.Globalization;

namespace Compact.Bot.Builder;

/// <summary>
/// The culture of an activity's locale. Locales come from outside, and the runtime keeps each culture that it was ever asked for; so only
/// those that the machine itself knows are made, and nothing that could be spelled in endless ways.
/// </summary>
internal static class TurnCulture
{
    private const int MostParts = 3;

    /// <returns>Null where the locale names no culture that is known here.</returns>
    internal static CultureInfo? Of(string? locale)
    {
        if (!IsPlain(locale))
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(locale!, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A language, with a script and a region at most. A part of one letter opens an extension, which can say anything.</summary>
    internal static bool IsPlain(string? locale) =>
        locale?.Split('-') is { Length: <= MostParts } parts
        && Array.TrueForAll(parts, part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
