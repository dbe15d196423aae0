using System.Collections.Concurrent;
using System.Globalization;

namespace Compact.Bot.Builder;

/// <summary>
/// The culture of an activity's locale. Locales come from outside, and the runtime keeps each culture that it was ever asked for; so only
/// those that the machine itself knows are made, and nothing that could be spelled in endless ways.
/// </summary>
internal static class TurnCulture
{
    private const int MostParts = 3;
    private const int LongestPart = 8;

    /// <summary>That many parts, with the hyphens between them.</summary>
    private const int Longest = (MostParts * (LongestPart + 1)) - 1;

    /// <summary>More locales than that are looked up each time: they are no channel's.</summary>
    private const int MostKept = 1000;

    // To find that a culture is unknown takes an exception, which costs as much as many a turn.
    private static readonly ConcurrentDictionary<string, CultureInfo?> Kept = new(StringComparer.Ordinal);

    /// <returns>Null where the locale names no culture that is known here.</returns>
    internal static CultureInfo? Of(string? locale)
    {
        if (locale is null or { Length: > Longest })
        {
            return null;
        }

        if (Kept.TryGetValue(locale, out var culture))
        {
            return culture;
        }

        culture = Find(locale);
        if (Kept.Count < MostKept)
        {
            Kept[locale] = culture;
        }

        return culture;
    }

    private static CultureInfo? Find(string locale)
    {
        if (!IsPlain(locale))
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A language, with a script and a region at most. A part of one letter opens an extension, which can say anything.</summary>
    internal static bool IsPlain(string? locale) =>
        locale?.Split('-') is { Length: <= MostParts } parts
        && Array.TrueForAll(parts, part => part.Length is >= 2 and <= LongestPart && part.All(char.IsAsciiLetterOrDigit));
}
