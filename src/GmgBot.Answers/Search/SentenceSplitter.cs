using System.Buffers;

namespace GmgBot.Answers.Search;

/// <summary>
/// Cuts a text into sentences: after . ! ? … and their Arabic and Chinese kin, but not before a small letter, and at line ends.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？؟؛\n");
    private static readonly SearchValues<char> SureEnds = SearchValues.Create("。！？\n");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")]}»”’\"'」』）");

    // After these a full stop ends no sentence; one letter alone ("J. Dupont") ends none either.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "M", "MM", "Mme", "Mlle", "Dr", "Pr", "St", "Ste", "av", "apr", "env", "art", "cf", "ex", "vol", "chap", "fig",
        "Mr", "Mrs", "Ms", "Jr", "Sr", "v", "vs", "Inc", "Co", "p", "pp", "Sra", "Sta", "EE", "UU", "núm",
        "гг", "вв", "им", "др", "пр", "см", "рис", "стр",
    };

    /// <summary>The sentences of a text, in order, without the white space around them; none where the text is blank.</summary>
    public static IEnumerable<TextRange> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfSentence(text, start);
            if (Trim(text, start, end) is { Length: > 0 } sentence)
            {
                yield return sentence;
            }

            start = end;
        }
    }

    private static int EndOfSentence(string text, int start)
    {
        var from = start;
        while (true)
        {
            var offset = text.AsSpan(from).IndexOfAny(Ends);
            if (offset < 0)
            {
                return text.Length;
            }

            var mark = from + offset;
            var end = AfterClosing(text, mark + 1);
            if (end == text.Length || text.AsSpan(mark, end - mark).ContainsAny(SureEnds)
                || (char.IsWhiteSpace(text[end]) && !GoesOn(text, end) && !IsAbbreviation(text, start, mark)))
            {
                return end;
            }

            from = end;
        }
    }

    // French sets a space before the mark that closes a quotation.
    private static int AfterClosing(string text, int end)
    {
        while (end < text.Length)
        {
            if (Ends.Contains(text[end]) || Closing.Contains(text[end]))
            {
                end++;
            }
            else if (text[end] is ' ' or '\u00A0' or '\u202F' && end + 1 < text.Length && text[end + 1] == '»')
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "(см. список", "160 000 кв. миль", "[réf. nécessaire]", "« Adieu ! » dit-il": no list of abbreviations is as long.
    private static bool GoesOn(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && char.IsLower(text[end]);
    }

    private static bool IsAbbreviation(string text, int start, int mark)
    {
        if (text[mark] != '.')
        {
            return false;
        }

        var word = mark;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return (mark - word == 1 && char.IsUpper(text[word])) || Abbreviations.Contains(text[word..mark]);
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end - start);
    }
}
