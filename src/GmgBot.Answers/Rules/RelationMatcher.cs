using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Rules;

/// <summary>Ranks the relations that a question may be about, by their cues.</summary>
internal sealed class RelationMatcher
{
    // Every cue is looked at for every question, so what it asks for stands in bits: one for each concept that any cue names.
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly (Relation Relation, CueBits[] Cues)[] _relations;

    public RelationMatcher(IReadOnlyList<Relation> relations)
    {
        foreach (var concept in relations.SelectMany(relation => relation.Cues).SelectMany(cue => cue.All.SelectMany(any => any).Concat(cue.None)))
        {
            _bits.TryAdd(concept, _bits.Count);
        }

        _relations = [.. relations.Select(relation => (relation, relation.Cues.Select(cue => new CueBits(cue, Bits)).ToArray()))];
    }

    /// <summary>The relations with a cue that matches, best first; of equals the one that stands first in the knowledge.</summary>
    public IReadOnlyList<RelationMatch> Match(ConceptSet concepts)
    {
        var held = Bits(concepts.All);
        var matches = new List<RelationMatch>();
        foreach (var (relation, cues) in _relations)
        {
            CueBits? best = null;
            foreach (var cue in cues)
            {
                best = (best is null || cue.Score > best.Score) && cue.Matches(held) ? cue : best;
            }

            if (best is not null)
            {
                matches.Add(new RelationMatch(relation, best.Cue, best.Score));
            }
        }

        return matches.Count < 2 ? matches : [.. matches.OrderByDescending(match => match.Score)];
    }

    private ulong[] Bits(IEnumerable<string> concepts)
    {
        var bits = new ulong[(_bits.Count + 63) / 64];
        foreach (var concept in concepts)
        {
            if (_bits.TryGetValue(concept, out var bit))
            {
                bits[bit / 64] |= 1UL << (bit % 64);
            }
        }

        return bits;
    }
}
