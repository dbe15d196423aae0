using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>What the fact base found for a frame, before it is put into words.</summary>
/// <param name="Frame">The question.</param>
/// <param name="Kind">What kind of answer it is.</param>
/// <param name="Facts">The facts that make the answer; for "not covered" the nearest ones.</param>
internal sealed record Finding(Frame Frame, FindingKind Kind, IReadOnlyList<Fact> Facts)
{
    /// <summary>The number, for <see cref="FindingKind.Counted"/>.</summary>
    public int Count { get; init; }

    /// <summary>The number at the end of the period, where it changed within.</summary>
    public int CountAfter { get; init; }

    /// <summary>The part of the period asked for that no fact covers.</summary>
    public IReadOnlyList<Period> Gaps { get; init; } = [];

    /// <summary>The entity that the finding is about, where a question named several.</summary>
    public Entity? Subject { get; init; }

    /// <summary>For "not named": another relation that does name the subject.</summary>
    public Relation? Kin { get; init; }

    /// <summary>For a "no" that says who it was instead: what the subject did at another time.</summary>
    public IReadOnlyList<Fact> Own { get; init; } = [];

    /// <summary>Whether what the question puts forward stands; null where it puts nothing forward.</summary>
    public bool? Stands { get; init; }

    /// <summary>The period that the finding is about.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether what is told is so at the time for which its source speaks, where that was asked; a term that was over by then is not.</summary>
    public bool IsOfNow => Frame.Now && (!Frame.Relation.Exclusive || Facts.Any(fact => fact.Period is not { } own || own.Overlaps(fact.Evidence.Source.AsOf)));

    public bool IsAnswer => Kind is not (FindingKind.NotCovered or FindingKind.NotNamed or FindingKind.NoneBeyond);
}
