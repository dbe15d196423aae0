namespace GmgBot.Answers.Questions;

/// <summary>Words of a question in a row, as lists of phrases have them: mended, folded, with a blank between two.</summary>
internal static class Phrase
{
    public static string Of(Row<Token> tokens, int start, int length)
    {
        var phrase = tokens[start].Word;
        for (var at = start + 1; at < start + length; at++)
        {
            phrase = phrase + ' ' + tokens[at].Word;
        }

        return phrase;
    }
}
