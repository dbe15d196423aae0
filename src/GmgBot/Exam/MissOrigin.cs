using GmgBot.Answers;

namespace GmgBot.Exam;

/// <summary>Where a miss comes from: which stage has to be mended.</summary>
internal static class MissOrigin
{
    private const string FreeText = "free-text";

    /// <summary>Names the stage at fault, by what was expected and what the bot understood.</summary>
    public static string Of(MarkedTurn turn)
    {
        var expected = turn.Turn.Outcome;
        var answered = OutcomeName.InExam(turn.Answer.Outcome) == OutcomeName.Of(Outcome.Answered);
        var wanted = expected == OutcomeName.Of(Outcome.Answered);
        var understood = turn.Answer.Explanation.Understood.Length > 0;
        return (wanted, answered, understood) switch
        {
            (false, true, _) => "should have abstained",
            (true, false, _) when turn.Conversation.Category == FreeText => "search missed",
            (true, _, false) => "no rule",
            (true, _, true) when turn.Turn.Facts.Count > 0 && turn.Asked != turn.Understood => "wrong rule",
            (true, false, true) => "wrong rule",
            (true, true, true) => "entity, date or claim missed",
            _ => "wrong kind of silence",
        };
    }
}
