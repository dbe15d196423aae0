namespace GmgBot.Exam;

/// <summary>What is wrong with a reply.</summary>
internal sealed record Miss(MissCause Cause, string Expected, string Got)
{
    public string Name => Cause switch
    {
        MissCause.WrongOutcome => "wrong outcome",
        MissCause.WrongFacts => "wrong facts",
        MissCause.WrongVerdict => "wrong verdict",
        MissCause.MissingText => "missing text",
        MissCause.ForbiddenText => "forbidden text",
        _ => "wrong language",
    };
}
