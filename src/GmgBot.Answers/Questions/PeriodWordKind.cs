namespace GmgBot.Answers.Questions;

/// <summary>What a word may be in a date, in any language: the sets of <see cref="PeriodWords"/>.</summary>
[Flags]
internal enum PeriodWordKind
{
    None = 0,
    Half = 1 << 0,
    Quarter = 1 << 1,
    Early = 1 << 2,
    Mid = 1 << 3,
    Late = 1 << 4,
    Glue = 1 << 5,
    To = 1 << 6,
    And = 1 << 7,
    Between = 1 << 8,
    Ambiguous = 1 << 9,
    BeforeAmbiguous = 1 << 10,
    DayEndings = 1 << 11,

    /// <summary>Any that a period may begin with.</summary>
    Opening = 1 << 12,
}
