namespace GmgBot.Answers.Facts;

/// <summary>Finds who did a thing together: "who joined with X?", "with whom does X co-chair it?"</summary>
internal static class Companions
{
    /// <summary>Finds those who did it at the same time, or the same thing, as the subjects of the frame.</summary>
    /// <param name="frame">What is asked.</param>
    /// <param name="all">The facts that may be told, in the order of time.</param>
    public static Finding Find(Frame frame, IReadOnlyList<Fact> all)
    {
        var own = all.Where(frame.IsAbout).ToList();
        if (own.Count > 0 && frame.Subjects.FirstOrDefault(subject => !own.Exists(fact => subject.Equals(fact.Subject))) is { } missing)
        {
            // "Does X run that group together with Y?": not X, but these do.
            return new Finding(frame, frame.Object is null ? FindingKind.NotNamed : FindingKind.No, frame.Object is null ? [] : all) { Subject = missing };
        }

        if (own.Count == 0)
        {
            // "Does X share the lead of that group?": not X, who may run another one, but these do. "X was one of the founders, who were the others?": it was none, but these were.
            var others = frame.Object is not null || frame.Relation.IsFounding;
            return frame.Subjects.Count == 0 ? FactFinder.AtPeriod(frame, all) : new Finding(frame, others && all.Count > 0 ? FindingKind.No : FindingKind.NotNamed, others ? all : []) { Subject = frame.Subjects[0] };
        }

        var timeless = frame.Relation.Shape == RelationShape.Timeless;

        // "What does X co-chair with Y?": what both of them do.
        var shared = own.Where(fact => frame.Subjects.All(subject => own.Exists(other => subject.Equals(other.Subject) && Equals(other.Object, fact.Object)))).ToList();
        own = timeless && shared.Count > 0 ? shared : own;
        var peers = all.Where(fact => own.Exists(mine => timeless ? Equals(mine.Object, fact.Object) : mine.Period == fact.Period)).ToList();
        // "Anyone else that month?", "X and Y founded it together?", "it's with X that Y runs that group, isn't it?"
        bool? stands = !frame.Asserted ? null : timeless ? frame.Subjects.Count > 1 ? shared.Count > 0 : frame.Object is null ? null : peers.Count > own.Count : frame.Periods is [var then] && !own.Exists(fact => FactFinder.Meets(fact, frame, then)) ? false : frame.Subjects.Count == 1 ? peers.Count > own.Count : own.TrueForAll(fact => fact.Period == own[0].Period);
        return new Finding(frame, FindingKind.Told, peers) { Subject = frame.Subjects[0], Stands = stands };
    }
}
