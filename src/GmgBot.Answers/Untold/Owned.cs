using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Finds the word for what belongs to a body or thing: "the handbook's layout", "le directeur de l'OIT".</summary>
internal static class Owned
{
    /// <summary>The index of the word behind an owner's "'s", or -1.</summary>
    public static int Behind(Reading reading, Mark owner) => owner.End + 1 < reading.Tokens.Count && reading.Tokens[owner.End] is { Word: "s", Gap: "'" or "’" } ? owner.End + 1 : -1;

    /// <summary>The index of the word in front of an owner and of the articles there, or -1 where there is none in the same clause.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="owner">The body or thing.</param>
    /// <param name="isWord">Whether a word counts although it is an article in another meaning.</param>
    public static int Before(Reading reading, Mark owner, Func<Mark, bool> isWord)
    {
        var noun = owner.Start - 1;
        while (noun > 0 && owner.Start - noun <= Reading.MostArticles && reading.Marks.Any(mark => mark.Covers(noun) && mark.Id == "article") && !reading.Marks.Any(mark => mark.Covers(noun) && isWord(mark)))
        {
            noun--;
        }

        return noun >= 0 && !reading.IsBroken(noun, owner.Start) ? noun : -1;
    }

    /// <summary>Whether an "of" stands between such a word and its owner, not only "the".</summary>
    public static bool HasOf(Reading reading, int noun, Mark owner) => Enumerable.Range(noun + 1, owner.Start - noun - 1).Any(at => !reading.Tokens[at].IsDefiniteArticle);
}
