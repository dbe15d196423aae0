namespace GmgBot.Answers.Search.Questions;

/// <summary>The bounds of a question, so that no text that anybody sends costs more than a long question does.</summary>
internal static class QuestionText
{
    /// <summary>Characters beyond these are not read.</summary>
    public const int LongestText = 512;

    /// <summary>Words beyond these are not searched; as many as a 64-bit mask tells apart.</summary>
    public const int MostTerms = 64;

    /// <summary>The text up to <see cref="LongestText"/>, never half of a character.</summary>
    public static string Bound(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        return char.IsHighSurrogate(text[LongestText - 1]) ? text[..(LongestText - 1)] : text[..LongestText];
    }
}
