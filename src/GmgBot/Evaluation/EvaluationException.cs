namespace GmgBot.Evaluation;

/// <summary>A set that cannot be evaluated; the message is one line for the person who asked.</summary>
internal sealed class EvaluationException(string message) : Exception(message);
