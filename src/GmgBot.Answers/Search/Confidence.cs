namespace GmgBot.Answers.Search;

/// <summary>How sure the first hit is to hold the answer.</summary>
public static class Confidence
{
    /// <summary>Under this the bot says that the sources do not say.</summary>
    public const double Floor = 0.35;
}
