namespace GmgBot.Exam;

/// <summary>A file of questions cannot be used. The message is one line: where, what is wrong, and what to do.</summary>
internal sealed class QuestionSetException(string message) : Exception(message);
