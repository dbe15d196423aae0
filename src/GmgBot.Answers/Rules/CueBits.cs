using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Rules;

/// <summary>A cue, with a bit for each concept.</summary>
internal sealed class CueBits
{
    /// <summary>How much each concept says that a cue asks for.</summary>
    public const int PerConcept = 10;

    private readonly ulong[][] _all;
    private readonly ulong[] _none;

    private readonly int _rank;

    /// <param name="cue">The cue.</param>
    /// <param name="place">The place of its relation in the knowledge.</param>
    /// <param name="rank">Its own place there.</param>
    /// <param name="bits">Gives the bits of concepts.</param>
    public CueBits(RelationCue cue, int place, int rank, Func<IEnumerable<string>, ulong[]> bits)
    {
        (Cue, Place, _rank) = (cue, place, rank);
        Score = (cue.All.Count * PerConcept) + cue.Weight;
        _all = [.. cue.All.Select(bits)];
        _none = bits(cue.None);
    }

    public RelationCue Cue { get; }

    public int Place { get; }

    /// <summary>How much it says for its relation where it matches.</summary>
    public int Score { get; }

    /// <summary>Whether it says more for its relation than another cue; of equals the first one counts.</summary>
    public bool IsBefore(CueBits other) => Score > other.Score || (Score == other.Score && _rank < other._rank);

    /// <summary>Whether a question has one of each row of its concepts, and none of those that speak against it.</summary>
    public bool Matches(ulong[] held)
    {
        foreach (var any in _all)
        {
            if (!Overlap(any, held))
            {
                return false;
            }
        }

        return !Overlap(_none, held);
    }

    private static bool Overlap(ulong[] one, ulong[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if ((one[i] & other[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
