namespace GmgBot.Answers.Facts;

/// <summary>How a question means a number.</summary>
internal enum CountBound
{
    Exactly,
    Over,
    Under,
    AtLeast,
}
