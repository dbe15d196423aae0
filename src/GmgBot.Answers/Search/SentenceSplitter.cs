using System.Buffers;

namespace GmgBot.Answers.Search;

/// <summary>Cuts a text into sentences: after . ! ? … and their Arabic and Chinese kin, and at line ends.</summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？؟؛\n");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")]}»”’\"'」』）");

    // After these a full stop ends no sentence; one letter alone ("J. Dupont") ends none either.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "M", "MM", "Mme", "Mlle", "Dr", "Pr", "St", "Ste", "av", "apr", "env", "art", "cf", "ex", "vol", "chap", "fig",
        "Mr", "Mrs", "Ms", "Jr", "Sr", "vs", "Inc", "Co", "Sra", "Sta", "т", "г", "в", "гг", "вв", "им", "др", "пр",
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
            var end = mark + 1;
            while (end < text.Length && (Ends.Contains(text[end]) || Closing.Contains(text[end])))
            {
                end++;
            }

            if (end == text.Length || text[mark] is '\n' or '。' or '！' or '？' || (char.IsWhiteSpace(text[end]) && !IsAbbreviation(text, start, mark)))
            {
                return end;
            }

            from = end;
        }
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

        return mark - word == 1 ? char.IsUpper(text[word]) : Abbreviations.Contains(text[word..mark]);
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
