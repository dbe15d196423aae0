using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Rules;

/// <summary>Ranks the relations that a question may be about, by their cues.</summary>
internal sealed class RelationMatcher(IReadOnlyList<Relation> relations)
{
    /// <summary>The relations with a cue that matches, best first; of equals the one that stands first in the knowledge.</summary>
    public IReadOnlyList<RelationMatch> Match(ConceptSet concepts)
    {
        var matches = new List<RelationMatch>();
        foreach (var relation in relations)
        {
            RelationMatch? best = null;
            foreach (var cue in relation.Cues)
            {
                if (cue.All.All(any => any.Any(concepts.Has)) && !cue.None.Any(concepts.Has))
                {
                    var score = (cue.All.Count * 10) + cue.Weight;
                    best = best is null || score > best.Score ? new RelationMatch(relation, cue, score) : best;
                }
            }

            if (best is not null)
            {
                matches.Add(best);
            }
        }

        return [.. matches.OrderByDescending(match => match.Score)];
    }
}
