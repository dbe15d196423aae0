using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Rules;

/// <summary>A relation that a question may be about.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Cue">Its best cue that matched.</param>
/// <param name="Score">Ten a matched concept, and the cue's own weight.</param>
internal sealed record RelationMatch(Relation Relation, RelationCue Cue, int Score)
{
    public override string ToString() => $"{Relation} {Score} by [{string.Join(", ", Cue.All.Select(any => string.Join('|', any)))}]";
}
