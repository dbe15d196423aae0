using System.Text;

namespace GmgBot.Answers.Questions;

/// <summary>Letters written one by one, closed up to one word: "U.N.H.C.R.", "O.I.M", "G-M-G", "O I M".</summary>
internal static class SpelledLetters
{
    // Dots may part two letters of any kind; to be one word with something else between them takes three capitals.
    private const int FewestDotted = 2;
    private const int FewestSpelled = 3;

    public static string ClosedUp(string text)
    {
        // Most texts have neither, and to see that is cheaper than to look for them.
        text = text.Contains('.', StringComparison.Ordinal) ? ClosedUp(text, char.IsLetter, sign => sign == '.', FewestDotted) : text;
        return MayBeSpelled(text) ? ClosedUp(text, char.IsUpper, sign => sign is ' ' or '-', FewestSpelled) : text;
    }

    // Two capitals with a separator between.
    private static bool MayBeSpelled(string text)
    {
        for (var at = 2; at < text.Length; at++)
        {
            if (text[at - 1] is ' ' or '-' && char.IsUpper(text[at]) && char.IsUpper(text[at - 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static string ClosedUp(string text, Func<char, bool> isLetter, Func<char, bool> parts, int fewest)
    {
        var closed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var letters = at > 0 && Tokenizer.IsOfWord(text[at - 1]) ? 0 : LettersFrom(text, at, isLetter, parts);
            if (letters < fewest)
            {
                closed.Append(text[at++]);
                continue;
            }

            for (; letters > 0; letters--, at += 2)
            {
                closed.Append(text[at]);
            }

            // Behind the last letter: a dot belongs to it.
            at -= at - 1 < text.Length && text[at - 1] == '.' && parts('.') ? 0 : 1;
        }

        return closed.ToString();
    }

    // How many single letters follow each other, each parted from the next.
    private static int LettersFrom(string text, int start, Func<char, bool> isLetter, Func<char, bool> parts)
    {
        var letters = 0;
        for (var at = start; at < text.Length && isLetter(text[at]) && (at + 1 == text.Length || !Tokenizer.IsOfWord(text[at + 1])); at += 2)
        {
            letters++;
            if (at + 1 == text.Length || !parts(text[at + 1]))
            {
                break;
            }
        }

        return letters;
    }
}
