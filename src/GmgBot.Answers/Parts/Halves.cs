using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Judges whether the two halves of a sentence ask two things, by what is answered to each and to the whole.</summary>
internal sealed class Halves(FactBase facts, FrameBuilder builder)
{
    /// <summary>Whether the first half is worth answering: most sentences with an "and" or a comma ask one thing, and to answer is dear.</summary>
    /// <param name="part">The first half.</param>
    /// <param name="whole">What is answered to the whole.</param>
    /// <param name="asks">Whether the second half asks by itself; otherwise it must stay with the topic of the first.</param>
    public bool MayAsk(Reading part, Answer whole, bool asks) => builder.Build(part) is { Frame.Relation: var relation }
        ? asks || relation.Topic is not null
        : whole.Outcome == Outcome.Answered && (asks || TopicOf(whole) is not null);

    /// <summary>Whether the first half of a question on which the sources are silent may be what they are silent about: it asks by itself.</summary>
    /// <param name="part">The first half.</param>
    /// <param name="next">The second half, which must not mean something else that the first names.</param>
    /// <param name="whole">What is answered to the whole.</param>
    public bool MayBeSilent(Reading part, Reading next, Answer whole) => whole.Outcome == Outcome.NotInSources && (part.Head >= 0 || part.Has("yes-no")) && next.HasAt(0, "and")
        && (next.AllEntities.Count > 0 || part.AllEntities.All(named => named.Type == EntityType.Group))
        && (!next.Has("pronoun") || part.AllEntities.Any(named => named.Type != EntityType.Outsider) || (part.Has("group-word") && builder.Build(part)?.Frame.Relation.Topic is null));

    /// <summary>Whether the first half is a question. "Of X and Y, which came first?": a body that is only named asks nothing.</summary>
    /// <param name="former">What is answered to it.</param>
    /// <param name="part">The first half.</param>
    /// <param name="whole">What is answered to the whole; a half that is only like an example ("the date and the venue of ...") must be about the same thing.</param>
    public bool IsAsked(Answer former, Reading part, Answer whole) => former.Outcome == Outcome.Answered && !IsThing(former, part, whole) && facts.Find(former.Context.Relation)?.Default != Ask.About
        && ((whole.Outcome == Outcome.Answered && TopicOf(former) == TopicOf(whole)) || builder.Build(part) is not null);

    // "The handbook that came out in 2010, is it X's initiative?": the date only says which one is meant.
    private bool IsThing(Answer former, Reading part, Answer whole) => former.Verdict == true && whole.Verdict != true && !part.HasAny("yes-no", "or", "who", "what", "which", "when") && TopicOf(former) is { } topic && topic == TopicOf(whole);

    /// <summary>Whether the second half needs no question word. "Tell me its objective and the levels at which it meets": what is no fact about bodies needs none.</summary>
    /// <param name="opening">The first half.</param>
    /// <param name="part">The second half.</param>
    public bool IsStatement(Reading opening, Reading part) => builder.Build(part) is { Score: >= QuestionAnswerer.Certain, Frame.Relation: var asked }
        && (asked is { SubjectType: null, Names: false } || (builder.Build(opening) is { Frame.Relation: { SubjectType: null, Shape: RelationShape.Timeless, Names: false } } && part.HasAny("how-many", "current", "list", "when") && part.AllEntities.All(named => named.Type == EntityType.Group)));

    /// <summary>Whether the second half is worth answering: not where the first tells nothing of what the whole does, or there is nothing to stay with.</summary>
    public bool CanBeMore(Answer former, Answer whole, bool asks) =>
        (former.Facts.Count > 0 || whole.Outcome != Outcome.Answered) && (asks || TopicOf(former) is not null);

    /// <summary>Cut in two, a sentence must tell all that it tells whole, and more; without a question word of its own the second half must stay with the same thing.</summary>
    public bool IsMore(Answer former, Answer latter, Answer whole, bool asks)
    {
        var told = former.Facts.Concat(latter.Facts).ToHashSet(StringComparer.Ordinal);
        // "To promote norms, that is part of its objective?": cut in two, it would get no yes.
        // "Is it X that co-chairs, with Y, the group on data?": cut in two, it would get the other verdict.
        if (!asks && whole is { Outcome: Outcome.Answered, Verdict: { } verdict } && former.Verdict != verdict && latter.Verdict is null)
        {
            return false;
        }

        if (latter.Outcome is Outcome.NotInSources or Outcome.OtherSource && asks)
        {
            return whole.Outcome != Outcome.Answered;
        }

        // "When did X join, and how many members did that make?", "how many at the start, and how many now?": a number says more than the facts it counts.
        var counts = asks && latter.Context.Ask == nameof(Ask.HowMany) && (former.Context.Ask != nameof(Ask.HowMany) || former.Context.Period != latter.Context.Period || former.Context.Relation != latter.Context.Relation);
        // "Who had it in May, and for how long?": a length says more than the term.
        counts |= asks && latter.Context.Ask == nameof(Ask.HowLong) && former.Context.Ask != nameof(Ask.HowLong);
        // "How many came in then, and was X one of them?": a yes or no says more than the number.
        var judged = asks && latter.Verdict is not null && former.Verdict is null && former.Context.Ask == nameof(Ask.HowMany);
        counts |= judged;
        return latter.Outcome == Outcome.Answered && latter.Language == former.Language
            && (asks ? latter.Facts.Count > 0 || latter.Verdict is not null : TopicOf(former) is { } topic && TopicOf(latter) == topic)
            && (!told.SetEquals(former.Facts) || judged) && (counts || !told.SetEquals(latter.Facts))
            && (whole.Outcome != Outcome.Answered || (told.IsSupersetOf(whole.Facts) && (counts || told.Count > whole.Facts.Count || (asks && (whole.Text == latter.Text || whole.Text == former.Text)))));
    }

    /// <summary>Whether the second half is asked of the time that the first tells, so that the whole cannot be understood at once: "in which year were the last two let in, and who chaired that year?"</summary>
    public static bool IsOfThatTime(Answer former, Answer latter, Reading part) => part.Has("that-time") && part.Periods.Count == 0 && former is { Outcome: Outcome.Answered, Facts.Count: > 0, Verdict: null } && latter is { Outcome: Outcome.Answered, Facts.Count: > 0 } && former.Context.Relation != latter.Context.Relation;

    private string? TopicOf(Answer answer) => facts.Find(answer.Context.Relation)?.Topic;
}
