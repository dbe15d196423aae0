using System.Text.RegularExpressions;

namespace GmgBot.Replies;

/// <summary>Keeps "?" and "»" from beginning a line of their own: the space that French writes before them does not break.</summary>
internal static partial class UnbrokenSpaces
{
    public static string Keep(string text) => Breakable().Replace(text, "\u00a0");

    // English writes no space there, so this leaves it alone but for French quotes in it.
    [GeneratedRegex("(?<=«) | (?=[:;!?»])")]
    private static partial Regex Breakable();
}
