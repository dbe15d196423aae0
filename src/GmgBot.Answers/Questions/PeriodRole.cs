namespace GmgBot.Answers.Questions;

/// <summary>How a question uses a period: in it, before it, after it, from it on, up to it.</summary>
internal enum PeriodRole
{
    At,
    Before,
    After,
    Since,
    Until,

    /// <summary>On the day before it: "on the eve of".</summary>
    Eve,

    /// <summary>On the day after it: "le lendemain de".</summary>
    Morrow,
}
