using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Rules;

/// <summary>How a question was understood.</summary>
/// <param name="Frame">The partly filled fact.</param>
/// <param name="Matches">The relations that competed, best first.</param>
internal sealed record Understanding(Frame Frame, IReadOnlyList<RelationMatch> Matches)
{
    public int Score => Matches.Count > 0 ? Matches[0].Score : 0;

    /// <summary>Whether it took what was said before to understand it.</summary>
    public bool FromContext { get; init; }
}
