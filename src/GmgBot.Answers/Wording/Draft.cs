using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Wording;

/// <summary>A finding put into words.</summary>
/// <param name="Text">Sentences.</param>
/// <param name="Items">Lines of a list below them.</param>
/// <param name="Facts">The facts that they assert.</param>
/// <param name="Verdict">Yes or no, for a question of that kind.</param>
/// <param name="Outcome">What it amounts to.</param>
internal sealed record Draft(string Text, IReadOnlyList<string> Items, IReadOnlyList<Fact> Facts, bool? Verdict, Outcome Outcome)
{
    /// <summary>Facts that a word beside the answer tells: what another source says otherwise, what came later. They are cited, but no follow-up is about them.</summary>
    public IReadOnlyList<Fact> Aside { get; init; } = [];

    /// <summary>The lines in their parts; empty where some line has none.</summary>
    public IReadOnlyList<ListedRow> Rows { get; init; } = [];
}
