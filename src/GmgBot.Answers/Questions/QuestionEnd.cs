namespace GmgBot.Answers.Questions;

/// <summary>Tells where a question ends: thanks and a name behind the question mark are no part of it.</summary>
internal static class QuestionEnd
{
    /// <summary>The index behind its last token.</summary>
    public static int Of(Row<Token> tokens)
    {
        for (var i = tokens.Count - 1; i > 0; i--)
        {
            if (tokens[i].Gap.Contains('?', StringComparison.Ordinal))
            {
                return i;
            }
        }

        return tokens.Count;
    }
}
