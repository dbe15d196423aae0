using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Rules;

/// <summary>Ranks the relations that a question may be about, by their cues.</summary>
internal sealed class RelationMatcher
{
    // What cues ask for stands in bits: one for each concept that any of them names.
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly Relation[] _relations;

    // A cue is looked at only where a question holds one of the concepts of the row that the fewest other cues share.
    private readonly Dictionary<string, List<CueBits>> _cues = new(StringComparer.Ordinal);

    public RelationMatcher(IReadOnlyList<Relation> relations)
    {
        _relations = [.. relations];
        foreach (var concept in relations.SelectMany(relation => relation.Cues).SelectMany(cue => cue.All.SelectMany(any => any).Concat(cue.None)))
        {
            _bits.TryAdd(concept, _bits.Count);
        }

        var asking = relations.SelectMany(relation => relation.Cues).SelectMany(cue => cue.All.SelectMany(any => any)).CountBy(concept => concept, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var rank = 0;
        for (var place = 0; place < _relations.Length; place++)
        {
            foreach (var cue in _relations[place].Cues)
            {
                var bits = new CueBits(cue, place, rank++, some => Bits([.. some]));
                foreach (var concept in cue.All.MinBy(any => any.Sum(concept => asking[concept]))!.Distinct())
                {
                    if (!_cues.TryGetValue(concept, out var cues))
                    {
                        _cues[concept] = cues = [];
                    }

                    cues.Add(bits);
                }
            }
        }
    }

    /// <summary>The relations with a cue that matches, best first; of equals the one that stands first in the knowledge.</summary>
    public IReadOnlyList<RelationMatch> Match(ConceptSet concepts)
    {
        var held = Bits(concepts.All);
        var best = new List<CueBits>();
        foreach (var concept in concepts.All)
        {
            if (!_cues.TryGetValue(concept, out var cues))
            {
                continue;
            }

            foreach (var cue in cues)
            {
                if (cue.Matches(held))
                {
                    Add(cue, best);
                }
            }
        }

        best.Sort(static (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Place.CompareTo(other.Place));
        return best.ConvertAll(cue => new RelationMatch(_relations[cue.Place], cue.Cue, cue.Score));
    }

    // Of each relation the best cue only.
    private static void Add(CueBits cue, List<CueBits> best)
    {
        for (var i = 0; i < best.Count; i++)
        {
            if (best[i].Place == cue.Place)
            {
                best[i] = cue.IsBefore(best[i]) ? cue : best[i];
                return;
            }
        }

        best.Add(cue);
    }

    private ulong[] Bits(ReadOnlySpan<string> concepts)
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
