namespace GmgBot.Answers.Examples;

/// <summary>The examples most like a question.</summary>
/// <param name="Label">What most of them ask for.</param>
/// <param name="Example">The nearest of that label.</param>
/// <param name="Likeness">How near it is: the cosine of the two, 0 to 1.</param>
/// <param name="Lead">How far it is ahead of the nearest of another relation.</param>
internal sealed record ExampleMatch(string Label, Example Example, double Likeness, double Lead)
{
    /// <summary>From this likeness on an example counts where no rule does; measured on the rules' part of the question set.</summary>
    internal const double LikeEnough = 0.35;

    /// <summary>How far an example must be ahead of those of other relations.</summary>
    internal const double Ahead = 0.04;

    /// <summary>Whether it counts where no rule does.</summary>
    public bool IsLikeEnough => Likeness >= LikeEnough && Lead >= Ahead;

    /// <summary>Whether it shares a word with the question that only examples have on which the sources are silent.</summary>
    public bool SharesSilence { get; init; }
}
