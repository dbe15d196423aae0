namespace GmgBot.Answers.Questions;

/// <summary>The concepts of the words that ask.</summary>
internal static class QuestionWords
{
    /// <summary>Those that ask for something: no yes answers them.</summary>
    public static readonly string[] Open = ["who", "what", "which", "when", "why", "how", "how-many", "how-long", "where", "to-whom"];

    /// <summary>Those, and the nouns and orders that ask without one: "list the members", "the name, please".</summary>
    public static readonly string[] Asking = [.. Open, "list", "title", "name"];

    /// <summary>All, with the verb that asks for a yes or no.</summary>
    public static readonly string[] All = [.. Asking, "yes-no"];

    /// <summary>Whether a mark is one of them.</summary>
    /// <param name="words">The concepts.</param>
    /// <param name="mark">The mark.</param>
    public static bool Hold(this string[] words, Mark mark) => mark.Kind == MarkKind.Concept && Array.IndexOf(words, mark.Id) >= 0;
}
