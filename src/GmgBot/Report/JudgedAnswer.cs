namespace GmgBot.Report;

/// <summary>What somebody thought of an answer, beside question and answer.</summary>
/// <param name="Day">When it was said.</param>
/// <param name="Liked">Thumbs up or down.</param>
/// <param name="Comment">In their own words, or null.</param>
/// <param name="Question">What was asked; null where the log does not have it.</param>
/// <param name="Answer">What was answered; null where the log does not have it.</param>
internal sealed record JudgedAnswer(DateOnly Day, bool Liked, string? Comment, string? Question, string? Answer);
