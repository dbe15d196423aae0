namespace GmgBot.Answers.Facts;

/// <summary>How a question says that one thing lies in time beside another.</summary>
internal enum TimeOrder
{
    Earlier,
    Later,
    Same,

    /// <summary>In one year, be it one after the other.</summary>
    SameYear,
}
