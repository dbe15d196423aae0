namespace GmgBot.Answers.Questions;

/// <summary>The first words of phrases, with the number of words of the longest one: most words of a question begin none, and then none need be put together.</summary>
internal sealed class Openings
{
    /// <summary>The most words of a phrase that is looked for.</summary>
    private const int Most = 5;

    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <param name="phrases">The phrases, with a blank between two words.</param>
    public Openings(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ');
            _longest[words[0]] = Math.Max(_longest.GetValueOrDefault(words[0]), Math.Min(words.Length, Most));
        }
    }

    /// <summary>How many words a phrase that begins at a token may have; 0 where none begins there.</summary>
    public int Longest(Row<Token> tokens, int at) => Math.Min(_longest.GetValueOrDefault(tokens[at].Word), tokens.Count - at);
}
