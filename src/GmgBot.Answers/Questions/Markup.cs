using System.Text;

namespace GmgBot.Answers.Questions;

/// <summary>Tags that channels put into a message, with the names that mentions hold.</summary>
internal static class Markup
{
    private const string Mention = "at";

    /// <summary>The text with a space in the place of each mention and each tag.</summary>
    public static string Without(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text[at] != '<' ? -1 : Math.Max(EndOfMention(text, at), EndOfTag(text, at));
            plain.Append(end < 0 ? text[at] : ' ');
            at = end < 0 ? at + 1 : end;
        }

        return plain.ToString();
    }

    // "<at id="0">Gmg Bot</at>"
    private static int EndOfMention(string text, int start)
    {
        const string closing = "</" + Mention + ">";
        var behind = text.AsSpan(start + 1).StartsWith(Mention, StringComparison.OrdinalIgnoreCase) ? text.IndexOf('>', start) : -1;
        var next = behind < 0 ? -1 : text.IndexOf('<', behind);
        return next >= 0 && text.AsSpan(next).StartsWith(closing, StringComparison.OrdinalIgnoreCase) ? next + closing.Length : -1;
    }

    private static int EndOfTag(string text, int start)
    {
        var name = start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1;
        var end = name < text.Length && char.IsAsciiLetter(text[name]) ? text.AsSpan(name).IndexOfAny('<', '>') : -1;
        return end >= 0 && text[name + end] == '>' ? name + end + 1 : -1;
    }
}
