namespace GmgBot.Answers.Questions;

/// <summary>Words of a question in a row, as lists of phrases have them: mended, folded, with a blank between two.</summary>
internal static class Phrase
{
    public static string Of(Row<Token> tokens, int start, int length) => length == 1 ? tokens[start].Word : string.Join(' ', tokens[start..(start + length)].Select(token => token.Word));
}
