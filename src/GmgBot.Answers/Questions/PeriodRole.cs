namespace GmgBot.Answers.Questions;

/// <summary>How a question uses a period: in it, before it, after it, from it on, up to it.</summary>
internal enum PeriodRole
{
    At,
    Before,
    After,
    Since,
    Until,
}
