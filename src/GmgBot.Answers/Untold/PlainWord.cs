using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a word of a question may be a noun or a verb of which nothing is known: what is asked of it no source tells.</summary>
internal static class PlainWord
{
    /// <summary>The shortest one, in letters: "used", "staff". Shorter words mostly only hold a sentence together.</summary>
    private const int Shortest = 4;

    /// <summary>Whether nothing was recognised in the word, and it is long enough.</summary>
    public static bool Is(Reading reading, int at) => IsLong(reading, at) && reading.IsPlain(at);

    /// <summary>Whether a word is long enough to be one, known or not.</summary>
    public static bool IsLong(Reading reading, int at) => reading.Tokens[at].Word.Length >= Shortest;
}
