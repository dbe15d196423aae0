using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Judges whether the group had the one or the other of its names at a time: "was it already the X Group in 2004?", "s'appelait-il encore ainsi en 2009 ?"</summary>
internal sealed class NameThen(FactBase facts)
{
    /// <summary>What may stand beside the name and the date: nothing happens in such a question.</summary>
    private static readonly string[] Beside = ["yes-no", "one-pronoun", "pronoun", "it-was", "past", "present", "still", "still-there", "already", "not-yet", "current", "nowadays", "name", "title", "current-name", "former-name", "original-name", "was-once", "article", "determiner", "no-kind", "group-word", "this-group", "headcount", "to-link", "before", "after", "until", "since", "known-as", "conclusion", "doubt", "is-right", "in-link", "time-unit", "ever", "as-link", "passive", "there", "ever-since", "outset", "first", "found", "close-to", "not"];

    /// <summary>What says that it is about a name, where nothing stands in front of that.</summary>
    private static readonly string[] Called = ["still", "already", "name", "title", "not-yet", "current-name", "former-name", "was-once", "it-was"];

    /// <summary>Tells what its names were, with the verdict.</summary>
    /// <returns>One finding; null where no name is put forward for a time, or for one in which it changed.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        if (facts.Renaming is not { } renaming || facts.Of(renaming) is not [{ Period: { } changed }, ..] || Time(reading) is not var (at, role) || !AskChooser.PutsForward(reading) || reading.HasAny("or", "who", "chair", "lead")
            || reading.AllEntities.Any(entity => entity.Type != EntityType.Group) || !reading.HasAny(Called) || reading.Marks.LastOrDefault(mark => mark.Entity is not null) is not { } name || !IsPut(reading, name))
        {
            return null;
        }

        // Of the time of the change itself either may be meant.
        var (before, after) = role switch
        {
            PeriodRole.Before => (at.Start <= changed.End, false),
            PeriodRole.After => (false, at.End >= changed.Start),
            _ => (at.End < changed.Start, at.Start > changed.End),
        };
        if (before == after)
        {
            return null;
        }

        var stands = name.Entity!.Equals(facts.Former) == before != Denial.IsOfStatement(reading);
        return [new Finding(new Frame { Relation = renaming, Ask = Ask.IsTrue, Claim = stands }, stands ? FindingKind.Yes : FindingKind.No, facts.Of(renaming))];
    }

    // The date that is named; "from the outset" is that of the foundation.
    private (Period At, PeriodRole Role)? Time(Reading reading) => reading.Periods is [var mention] ? mention.In(null) is { } at ? (at, mention.Role) : null
        : reading.Periods.Count == 0 && reading.HasAny("ever-since", "outset") && facts.Founding is { } founding && facts.Of(founding) is [{ Period: { } begun }, ..] ? (begun, PeriodRole.At) : null;

    // "It", "the group" or its other name in front, and nothing that happens.
    private static bool IsPut(Reading reading, Mark name) =>
        reading.Marks.Any(mark => mark.Start < name.Start && (mark.Id is "one-pronoun" or "group-word" or "former-name" || mark is { Id: "yes-no" or "it-was" or "past" or "present", Length: > 1 } || mark.Entity is not null))
        && Enumerable.Range(0, reading.Tokens.Count).All(at => name.Covers(at) || reading.PeriodAt(at) is not null || reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || mark.Entity is not null || Beside.Contains(mark.Id))) || (reading.IsPlain(at) && !reading.Unexplained.Contains(at)));
}
