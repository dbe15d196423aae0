using GmgBot.Answers;

namespace GmgBot.Exam;

/// <summary>One question of an exam with its mark.</summary>
/// <param name="Conversation">Where it was asked.</param>
/// <param name="Turn">What was asked and expected.</param>
/// <param name="Answer">What the bot answered.</param>
/// <param name="Understood">What the bot took the question for: a relation, or the outcome where there is none.</param>
/// <param name="Miss">What is wrong, or null where nothing is.</param>
internal sealed record MarkedTurn(ExamConversation Conversation, ExamTurn Turn, Answer Answer, string Understood, Miss? Miss)
{
    public bool Right => Miss is null;

    /// <summary>What the question is about: the relation of its facts, or the outcome where it has none.</summary>
    public string Asked => Turn.Facts.Count > 0 ? FirstWord(Turn.Facts[0]) : Turn.Outcome;

    /// <summary>A fact's id and the notation of a question both begin with the relation: "chaired.undp.2010-01", "chaired.Who period=2010".</summary>
    public static string FirstWord(string notation)
    {
        var end = notation.AsSpan().IndexOfAny(". ");
        return end < 0 ? notation : notation[..end];
    }
}
