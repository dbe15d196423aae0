namespace GmgBot.Evaluation;

/// <summary>What a search gave for a question.</summary>
/// <param name="Passages">The ids of the passages, best first.</param>
/// <param name="Sentence">The sentence that is quoted.</param>
internal sealed record Found(IReadOnlyList<string> Passages, string Sentence)
{
    /// <summary>Nothing was found.</summary>
    public static readonly Found Nothing = new([], "");
}
