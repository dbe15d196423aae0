using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Tells the words of a question that are written as names or numbers.</summary>
/// <param name="question">The question.</param>
internal sealed class NameMarks(string question)
{
    // Where all is in capitals, a capital marks nothing.
    private readonly bool _capitalsMark = question.Any(char.IsLower);

    /// <summary>Whether a word holds a digit, or begins with a capital elsewhere than at the start of the question.</summary>
    public bool Mark(Word word) =>
        word.Form.AsSpan().ContainsAnyInRange('0', '9') || (_capitalsMark && word.Start > 0 && char.IsUpper(question[word.Start]));
}
