namespace GmgBot.Answers.Facts;

/// <summary>How a question means a number.</summary>
internal enum CountBound
{
    Exactly,
    Over,
    Under,
    AtLeast,

    /// <summary>As many at the end as at the start, whatever the number.</summary>
    Steady,

    /// <summary>More or fewer at the end than at the start.</summary>
    Changed,

    /// <summary>More at the end than at the start.</summary>
    Grown,

    /// <summary>More than the sources name, where they name all.</summary>
    More,

    /// <summary>Fewer at the end than at the start.</summary>
    Shrunk,
}
