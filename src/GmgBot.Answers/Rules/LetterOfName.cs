using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads questions about one letter of a short name: "does the M in GMG stand for mobility?", "le H de HCDH, c'est pour humanitaire ?"</summary>
internal static class LetterOfName
{
    /// <summary>The shortest word that a letter is said to stand for.</summary>
    private const int ShortestWord = 4;

    private static readonly string[] InFront = ["article", "first", "last", "the-first", "the-second", "the-last"];

    /// <summary>The place of the letter, or -1: a capital by itself behind "the", "the first" and the like.</summary>
    public static int At(Reading reading)
    {
        for (var i = 1; i < reading.Tokens.Count; i++)
        {
            if (reading.Tokens[i].Text is [var letter] && char.IsUpper(letter) && reading.Marks.Any(mark => mark.End == i && InFront.Contains(mark.Id)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the letter stands for the word that the question ends with; null where it names no word.</summary>
    public static bool? IsRight(Entity entity, Reading reading)
    {
        var (at, end) = (At(reading), reading.Tokens.Count - 1);
        // "The first G is for Geneva, isn't it?"
        while (end > at && reading.Marks.Any(tag => tag.Covers(end) && tag.Id is "yes-no" or "pronoun" or "not" && tag.Start > at))
        {
            end--;
        }

        if (at < 0 || end <= at || reading.Has("or") || reading.Tokens[end] is not { Folded: { Length: >= ShortestWord } word } || reading.Marks.Any(mark => mark.Covers(end) && (mark.Entity is not null || mark.Id is "name")))
        {
            return null;
        }

        var letter = char.ToLowerInvariant(reading.Tokens[at].Text[0]);
        return word[0] == letter && entity.Names.SelectMany(name => Tokenizer.Cut(name.Value.Full)).Any(part => part.Folded == word);
    }
}
