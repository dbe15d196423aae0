using System.Buffers;
using System.Text;

namespace GmgBot.Answers.Questions;

/// <summary>Cleans what a person sent: mention markup, HTML, quoted mail, greetings of mail, emoji and typographic signs.</summary>
internal static class QuestionText
{
    // Stands for a sign to leave out; no message holds it, for control signs are cleaned away.
    private const char Dropped = '\0';

    /// <summary>Longer messages are cut here, at the start of their last question if they have one.</summary>
    public const int MaximumLength = 4000;

    /// <summary>Cleans a message and splits it into its questions.</summary>
    /// <returns>The questions in their order, at most <paramref name="atMost"/>; empty where nothing is left to read.</returns>
    public static IReadOnlyList<string> Questions(string message, int atMost = 5)
    {
        var text = Clean(message);
        var parts = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            for (var (start, end) = (0, 0); start < line.Length; start = end)
            {
                end = EndOfQuestion(line, start);
                var part = line[start..end].Trim();
                if (HasWords(part))
                {
                    parts.Add(part);
                }
            }
        }

        // In a message of several sentences the ones with a question mark are the questions, the rest is setting.
        var asked = parts.FindAll(part => part.EndsWith('?'));
        if (asked.Count > 0 && asked.Count < parts.Count)
        {
            // A statement in front may hold the subject of the question behind it: keep short messages whole for the caller.
            return asked.Count > 1 || text.Length > 160 ? Limit(asked, atMost) : [string.Join(' ', parts)];
        }

        return asked.Count > 1 ? Limit(asked, atMost) : parts.Count == 0 ? [] : [string.Join(' ', parts)];
    }

    /// <summary>The last question of a message with each of the statements in front of it, the nearest first: "We know that X chaired. ... Is that right?"</summary>
    /// <returns>The question alone, and then the question behind each statement, at most <paramref name="atMost"/>; empty where there is no question or no statement.</returns>
    public static IReadOnlyList<string> InSetting(string message, int atMost = 4)
    {
        var sentences = Sentences(Clean(message));
        var at = sentences.ToList().FindLastIndex(sentence => sentence.EndsWith('?'));
        return at < 1 ? [] : [sentences[at], .. sentences.Take(at).Reverse().Where(sentence => !sentence.EndsWith('?')).Take(atMost).Select(sentence => sentence + " " + sentences[at])];
    }

    /// <summary>The sentences of a clean text, each with the sign that ends it.</summary>
    public static IReadOnlyList<string> Sentences(string text) => IsOne(text) ? HasWords(text) ? [text.Trim()] : []
        : [.. Statements(text).Select(statement => statement.Trim()).Where(HasWords)];

    // Nothing ends a sentence but behind all else; to see that is cheaper than to look for sentences.
    private static bool IsOne(string text) => !text.AsSpan().TrimEnd("?!.").ContainsAny("?!.\n");

    private static IEnumerable<string> Statements(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && !EndsStatement(text, at))
            {
                at++;
            }

            while (at < text.Length && text[at] is '?' or '!' or '.')
            {
                at++;
            }

            yield return text[start..at];
            at += at < text.Length && text[at] == '\n' ? 1 : 0;
        }
    }

    // The dot in "U.N." or in "2.5" ends nothing.
    private static bool EndsStatement(string text, int at) =>
        text[at] is '?' or '!' or '\n' || (text[at] == '.' && (at + 1 == text.Length || !Tokenizer.IsOfWord(text[at + 1])));

    /// <summary>Cleans a message without splitting it; lines stay lines.</summary>
    public static string Clean(string message)
    {
        var text = message.Length > MaximumLength ? message[..MaximumLength] : message;
        text = SingleQuotes.Doubled(Signs(text));
        text = text.Contains('<', StringComparison.Ordinal) ? Markup.Without(text) : text;
        text = text.Contains('&', StringComparison.Ordinal) ? text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal) : text;
        return WithoutMail(Undotted(text)).Trim();
    }

    // "i.e.", "c.-à-d.", "s.v.p.": the full stop behind a single small letter ends no sentence where a small letter or a figure goes on.
    private static string Undotted(string text)
    {
        var kept = (StringBuilder?)null;
        for (var at = text.IndexOf('.', StringComparison.Ordinal); at >= 0; at = text.IndexOf('.', at + 1))
        {
            if (!IsOfLetter(text, at))
            {
                continue;
            }

            kept ??= new StringBuilder(text);
            kept[at] = Dropped;
        }

        return kept is null ? text : kept.Replace(Dropped.ToString(), "").ToString();
    }

    private static bool IsOfLetter(string text, int stop)
    {
        var next = stop + 1 < text.Length && text[stop + 1] is ' ' or '-' ? stop + 2 : stop + 1;
        return stop > 0 && char.IsLower(text[stop - 1]) && (stop == 1 || !char.IsLetterOrDigit(text[stop - 2])) && next < text.Length && (char.IsLower(text[next]) || char.IsDigit(text[next]));
    }

    private static List<string> Limit(List<string> parts, int atMost) => parts.Count > atMost ? parts.GetRange(0, atMost) : parts;

    private static string WithoutMail(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        if (lines.Length == 1)
        {
            return text;
        }

        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (MailLine.IsSignature(line) && kept.Exists(HasWords))
            {
                break;
            }

            if (!line.StartsWith('>') && !MailLine.IsHeader(line) && !MailLine.IsGreeting(line))
            {
                kept.Add(line);
            }
        }

        // All was quoted or greeting: then that is what was asked.
        return kept.Exists(HasWords) ? string.Join('\n', kept) : text.Replace('>', ' ');
    }

    private static bool HasWords(string line)
    {
        foreach (var sign in line)
        {
            if (char.IsLetterOrDigit(sign))
            {
                return true;
            }
        }

        return false;
    }

    // Behind the next question mark and those that follow it, or at the end.
    private static int EndOfQuestion(string line, int start)
    {
        var mark = line.IndexOf('?', start);
        var behind = mark < 0 ? -1 : line.AsSpan(mark).IndexOfAnyExcept('?');
        return behind < 0 ? line.Length : mark + behind;
    }

    // Letters and signs that stay as they are.
    private static readonly SearchValues<char> PlainSigns = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(sign => sign != '`'), '\n', .. "àâäçéèêëîïôöùûüÀÂÇÉÈÊËÎÏÔÖÙÛÜœŒáíóúñ"]);

    private static string Signs(string text)
    {
        // Most messages are plain already.
        if (!text.AsSpan().ContainsAnyExcept(PlainSigns))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in DashedYears.Written(text).EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '’' or '‘' or 'ʼ' or '´' or '`' or '′' or 'ˈ':
                    plain.Append('\'');
                    break;
                case '“' or '”' or '„' or '«' or '»':
                    plain.Append('"');
                    break;
                case '‐' or '‑' or '‒' or '–' or '—' or '−':
                    plain.Append('-');
                    break;
                case '\u00a0' or '\u202f' or '\u2009' or '\t':
                    plain.Append(' ');
                    break;
                case '？' or '¿':
                    plain.Append('?');
                    break;
                case '\n':
                    plain.Append('\n');
                    break;
                default:
                    // Full-width letters and digits of East Asian keyboards.
                    if (rune.Value is >= 0xff01 and <= 0xff5e)
                    {
                        plain.Append((char)(rune.Value - 0xfee0));
                    }
                    else if (!Rune.IsControl(rune) && rune.Value is not (0xfeff or >= 0x200b and <= 0x200f) && rune.Value < 0x1f000 && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.OtherSymbol)
                    {
                        plain.Append(rune.ToString());
                    }
                    else
                    {
                        plain.Append(' ');
                    }

                    break;
            }
        }

        return plain.ToString();
    }
}
