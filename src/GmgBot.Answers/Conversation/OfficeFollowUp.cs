using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what puts something forward about an office that one at a time holds, and leaves out whom it is about: "and still in charge in 2010?", "then it was X that took over?"</summary>
internal sealed class OfficeFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that only asks how long.</summary>
    private const int LongestLength = 5;

    /// <summary>The longest message, in words, that only asks since when a body was there.</summary>
    private const int LongestPlace = 8;

    /// <summary>The longest message, in words, that asks how long a body held it that a pronoun stands for.</summary>
    private const int LongestWithPronoun = 10;

    private static readonly string[] Asking = [.. QuestionWords.Open, "list"];

    /// <summary>Completes what puts forward that the body spoken of did hold the office at some time: "does X always chair? - But it did have it once?"; null where it asks something else.</summary>
    public static Frame? HadIt(Continuation message) =>
        message is { Alone: null, IsFragment: true, Last: { Ask: Ask.IsTrue, Subjects: [_], Relation: { Exclusive: true } office } last, Reading: { NamesNothing: true } reading } && reading.HasAny("once", "sometime", "times") && reading.Has("pronoun") && AskChooser.PutsForward(reading) && !reading.HasAny("never", "not", "list")
            ? new Frame { Relation = office, Ask = Ask.IsTrue, Subjects = last.Subjects, Asserted = true }
            : null;

    /// <summary>Completes what asks who stood on one side of bodies just compared: "was X before Y? - And who followed those two?"; null where it asks something else.</summary>
    public Frame? BesideTwo(Reading reading, Frame last) =>
        last is { Ask: Ask.WhichFirst, Relation.Exclusive: true } && reading.HasAny("pronoun", "the-two") && reading.Has("who") && reading.NamesNothing && TimeSteps.Step(reading, dated: false) is { } step
        && facts.Of(last.Relation).Where(last.IsAbout).Select(fact => fact.Period).OfType<Period>().OrderBy(own => own.Start).ToList() is { Count: > 1 } terms
            ? last with { Ask = step, Subjects = [], Periods = [step == Ask.Before ? terms[0] : terms[^1]], Role = PeriodRole.At, Compares = null }
            : null;

    /// <summary>Completes what only asks of two bodies just compared whether the one came straight after the other: "did they follow each other?"; null where it asks something else.</summary>
    public Frame? OfTwo(Reading reading, Frame last) =>
        last is { Relation.Exclusive: true, Subjects: [var one, var other] } && reading.Has("adjacent") && reading.NamesNothing
            ? last with { Ask = Ask.Before, Subjects = [other], Expected = one, EitherSide = true, Compares = null, Periods = [] }
            : null;

    /// <summary>Completes what asks who came next to the body spoken of in an office that it names: "when did X join? - Who chaired after it?"; null where it asks something else.</summary>
    public static Frame? NextTo(Continuation message) =>
        message is { NamesRelation: true, Alone.Frame: { Ask: Ask.Before or Ask.After or Ask.List or Ask.Who, Subjects.Count: 0, Periods.Count: 0 } neighbour, Last: { Subjects: [var beside] } last, Reading: { Periods.Count: 0 } reading }
        && (neighbour.Ask is Ask.Before or Ask.After ? neighbour.Ask : reading.Has("pronoun") ? TimeSteps.Step(reading, dated: false) : null) is { } side
        && neighbour.Relation != last.Relation && beside.Type == neighbour.Relation.SubjectType && reading.HasAny("pronoun", "prev-one", "next-one")
            ? neighbour with { Ask = side, Subjects = last.Subjects }
            : null;

    /// <summary>Completes what only asks how long the body spoken of held the office: "when did X chair? - For how long?"; null where it asks something else.</summary>
    public Frame? Length(Reading reading, Frame alone, Frame last, Entity? spokenOf) =>
        spokenOf is not null && facts.Relations.FirstOrDefault(office => office.LengthRelation == alone.Relation.Id && office.SubjectType == spokenOf.Type) is { } held
        && (held == last.Relation ? reading.Tokens.Count <= LongestLength || reading.Has("pronoun") : reading.Has("pronoun")) && reading.Tokens.Count <= LongestWithPronoun
        && reading.AllEntities.Count == 0 && facts.Of(held).Any(fact => spokenOf.Equals(fact.Subject))
            ? new Frame { Relation = held, Ask = Ask.HowLong, Subjects = [spokenOf] }
            : null;

    /// <summary>Completes what only asks since when the body spoken of was there: "who chairs? - In place since when?"; null where it asks something else.</summary>
    public static Frame? Place(Reading reading, Frame last, Entity? spokenOf) =>
        (reading.AllEntities is [var named] && named.Type == last.Relation.SubjectType && last.Relation.Exclusive ? named : reading.NamesNothing ? spokenOf : null) is { } body && body.Type == last.Relation.SubjectType && !last.Relation.Names && last.Relation.Shape != RelationShape.Timeless && (reading.Has("in-office") || (last.Relation.Exclusive && (reading.AllEntities.Count > 0 ? reading.HasAny("there", "exist") : last.Subjects.Count == 0 && reading.Has("there")))) && reading.HasAny("when", "since", "until-when", "how-long") && !reading.HasAny("group-word", "found", "who", "how-many")
        && reading.Tokens.Count <= LongestPlace && reading.Periods.Count == 0
            ? last with { Ask = reading.Has("how-long") && last.Relation.LengthRelation is not null ? Ask.HowLong : Ask.When, Subjects = [body], Periods = [], Now = false, Today = false }
            : null;

    /// <summary>Completes what only asks who held the office when what was just told happened: "when was the handbook launched? - Under which chair?"; null where it asks something else.</summary>
    public Frame? Under(Reading reading, List<Fact> told) =>
        reading.Tokens.Count <= LongestLength && reading.Has("under-whom") && reading.NamesNothing && told.Select(fact => fact.Period).OfType<Period>().FirstOrDefault() is { Start.Year: > 1 } then
        && facts.Relations.FirstOrDefault(office => office.Exclusive) is { } held
            ? new Frame { Relation = held, Ask = Ask.Who, Periods = [then] }
            : null;

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    /// <param name="spokenOf">The body that the talk is of, or null.</param>
    public Frame? Complete(Reading reading, Frame alone, Frame last, List<Fact> told, Entity? spokenOf)
    {
        if (alone.Relation != last.Relation || !alone.Relation.Exclusive || reading.HasAny(Asking))
        {
            return null;
        }

        // "Was X in charge in 2009? - And still in charge in 2010?"
        if (alone is { Subjects.Count: 0, Periods.Count: > 0 } && reading.Has("current") && spokenOf is not null)
        {
            return alone with { Ask = Ask.IsTrue, Subjects = [spokenOf], Role = PeriodRole.At, Now = false, Asserted = true };
        }

        // "Who chaired in early 2011? - And after that it is X that took over?"
        if (alone is { Ask: Ask.IsTrue, Subjects: [var next], Periods.Count: 0, Expected: null } && reading.Has("succeed") && reading.HasAny("after", "next-one") && reading.HasAny("present", "it-was") && !reading.HasAny("pronoun", "any", "never", "already", "repeated") && told.Subjects() is [var before] && !before.Equals(next))
        {
            return alone with { Ask = Ask.After, Subjects = [before], Expected = next };
        }

        // "Who chaired in 2010? - Then it was X that took over?"
        return alone is { Ask: Ask.After, Subjects: [var taker], Expected: null } && AskChooser.PutsForward(reading) && !reading.Has("pronoun") && told.Subjects() is [var holder] && !holder.Equals(taker)
            && reading.Marks.Any(mark => taker.Equals(mark.Entity) && mark.Start < reading.IndexOf("succeed"))
                ? alone with { Subjects = [holder], Expected = taker }
                : null;
    }
}
