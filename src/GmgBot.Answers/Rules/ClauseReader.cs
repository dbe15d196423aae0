using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands "who chaired the year the handbook was launched?": a clause that gives the period by another fact.</summary>
internal sealed class ClauseReader(FactBase facts, FrameBuilder builder, FactFinder finder)
{
    /// <summary>Resolves such a clause.</summary>
    /// <returns>The understanding of the main question with the period filled in; null where there is no such clause.</returns>
    public Understanding? Read(Reading reading)
    {
        return reading.Has("under-whom") && UnderWhom(reading) is { } under ? under
            : reading.Has("clause-when") ? ReadWhen(reading)
            : null;
    }

    private Understanding? ReadWhen(Reading reading)
    {
        // "Who ..., and when did it ...?" asks twice.
        foreach (var mark in reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id == "clause-when" && !reading.Marks.Any(link => link.Id == "and" && link.End == mark.Start)))
        {
            var (clause, main) = Split(reading, mark);
            // "Was X a member when it chaired?": the clause is of X too.
            clause = clause is not null && main is { AllEntities: [var spokenOf] } && clause.AllEntities.Count == 0 && clause.Marks.FirstOrDefault(word => word.Id == "pronoun") is { } pronoun
                ? clause with { Marks = [.. clause.Marks, new Mark(pronoun.Start, pronoun.Length, MarkKind.Entity, spokenOf.Id, pronoun.Language, spokenOf)] }
                : clause;
            var date = main is { Periods: [var only] } && IsAside(reading, mark, only) ? only.In(null) : null;
            main = date is null ? main : main! with { Periods = [] };
            // "Who founded it under that old name?" asks of no time at which it was renamed.
            if (clause is null || main is null || (clause.Has("former-name") && !clause.Has("rename")) || main.Periods.Count > 0 || OtherSide.IsOf(clause, main) || !HasQuestion(main) || Period(clause, reading, mark) is not { } found || (date is { } said && !said.Overlaps(found.Period)))
            {
                continue;
            }

            // "When X came in, what else happened?": all of that time.
            if (main.Has("happen") && builder.Build(main with { Periods = [new PeriodMention(mark.Start, mark.End, null, found.Period.Start.Year, PeriodRole.At) { Known = found.Period }] }) is { Frame.Relation.Everything: true } then)
            {
                return then;
            }

            if (builder.Build(main) is { } understood && understood.Frame.Relation != found.Facts[0].Relation && understood.Frame.Relation.Shape != RelationShape.Timeless)
            {
                // "Was it out by the time she joined?": at any time until then.
                var frame = understood.Frame with { Periods = [Beside(main, understood.Frame, found.Period)], Through = found.Facts, Role = understood.Frame.Relation.Shape == RelationShape.Event ? reading.Has("already") || IsPerfect(main) ? PeriodRole.Until : PeriodRole.At : reading.Has("already") && reading.Has("perfect") ? PeriodRole.Until : PeriodRole.At };
                var ask = frame.Ask is Ask.List or Ask.When or Ask.Current or Ask.First or Ask.Last && frame.Subjects.Count == 0 ? Ask.Who : frame.Ask != Ask.HowMany && (frame.Subjects.Count > 0 || (frame.Relation.SubjectType is null && AskChooser.IsYesNo(main))) ? Ask.IsTrue : frame.Ask;
                // "How many are they now, and when it was founded?": of both times.
                var both = frame is { Ask: Ask.HowMany, Subjects.Count: 0, Relation.Shape: RelationShape.Since } && main.Has("current") && main.HasAny("and", "or") && facts.Of(frame.Relation) is [.., { Period: { } latest }] ? latest : (Period?)null;
                return understood with { Frame = frame with { Ask = ask, Periods = both is { } now ? [.. frame.Periods, now.DayAfter()] : frame.Periods, Now = frame.Now && both is null, Today = frame.Today && both is null } };
            }
        }

        return null;
    }

    // "When X held the chair, in 2007, was Y in?": a date between commas behind the clause is the clause's.
    private static bool IsAside(Reading reading, Mark opens, PeriodMention date) => opens.Start <= 1 && date.Start - reading.ClauseEnd(opens.End) is 0 or 1 && date.End < reading.Tokens.Count && reading.IsBroken(date.End - 1, date.End);

    // "Had X joined when Y took over?": by then.
    private static bool IsPerfect(Reading main) => main.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "perfect" } && main.Marks.Any(verb => verb.Id == "yes-no" && verb.Start == mark.Start)) && !main.Has("who") && !main.Has("how-many");

    // "When X came in, how many were they before?"
    private static Period Beside(Reading main, Frame frame, Period period) =>
        // "Who was a member already when X came in?": those who were there before.
        frame is { Ask: Ask.Who or Ask.List or Ask.HowMany, Subjects.Count: 0, Relation.Shape: RelationShape.Since } && main.HasAny("already", "exist") ? period.DayBefore()
        : frame is not { Ask: Ask.HowMany, Relation.Shape: RelationShape.Since } ? period
        : main.Has("before") ? period.DayBefore()
        : main.Has("after") ? period.DayAfter()
        : period;

    // "Under whose chairmanship did X join?": who held the office when it did.
    private Understanding? UnderWhom(Reading reading)
    {
        if (reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id == "under-whom") is not { } mark || facts.Relations.FirstOrDefault(relation => relation.Exclusive) is not { } office)
        {
            return null;
        }

        var clause = mark.Start > 1 ? reading.Part(0, mark.Start) : reading.Part(mark.End, reading.Tokens.Count);
        return builder.Build(clause) is { } held && held.Frame.Relation != office && Period(clause, reading, mark) is { } found
            ? held with { Frame = new Frame { Relation = office, Ask = Ask.Who, Periods = [found.Period], Through = found.Facts } }
            : null;
    }

    private static (Reading? Clause, Reading? Main) Split(Reading reading, Mark mark)
    {
        var count = reading.Tokens.Count;
        if (mark.Start > 1)
        {
            return (reading.Part(mark.End, count), reading.Part(0, mark.Start));
        }

        // The clause comes first: it ends at the comma.
        for (var i = mark.End + 1; i < count; i++)
        {
            if (reading.Tokens[i].Gap.Contains(',', StringComparison.Ordinal))
            {
                return (reading.Part(mark.End, i), reading.Part(i, count));
            }
        }

        return (null, null);
    }

    private static bool HasQuestion(Reading main) => main.Has("who") || main.Has("how-many") || main.Has("list") || main.Has("which") || main.Has("what") || main.Has("yes-no") || main.Has("happen") || main.Has("member") || main.Has("chair") || main.Has("lead");

    private (Period Period, IReadOnlyList<Fact> Facts)? Period(Reading clause, Reading whole, Mark mark)
    {
        var words = string.Join(' ', whole.Tokens.Skip(mark.Start).Take(mark.Length).Select(token => token.Word));
        var understood = builder.Build(clause);
        var frame = understood?.Frame;

        // "under UNITAR" means while it held the office of which there is one at a time.
        if ((frame is null || frame.Relation.Exclusive || (frame.Relation.Default == Ask.About && !whole.Has("together"))) && clause.AllEntities.Count > 0 && facts.Relations.FirstOrDefault(relation => relation.Exclusive) is { } office)
        {
            frame = new Frame { Relation = office, Ask = Ask.When, Subjects = clause.AllEntities };
        }

        if (frame is null || (frame.Relation.SubjectType is not null && frame.Subjects.Count == 0 && frame.Relation.Complete is false))
        {
            return null;
        }

        // "when the four joined in November 2007": of several the ones that the clause dates.
        var dated = clause.Periods is [var mention] ? mention.In(null) : null;
        var found = finder.Find(frame with { Ask = frame.Subjects.Count > 0 ? Ask.When : frame.Ask is Ask.First or Ask.Last ? frame.Ask : Ask.What, Periods = [] }).SelectMany(finding => finding.IsAnswer ? finding.Facts : [])
            .Where(fact => fact.Period is { } own && (dated is not { } at || own.Overlaps(at))).ToList();
        // "the year in which each came in" is no one year.
        if (found.Count == 0 || (frame.Subjects.Count == 0 && found.Exists(fact => fact.Period != found[0].Period)))
        {
            return null;
        }

        var period = found[0].Period!.Value;
        var wholeYear = words.Contains("annee", StringComparison.Ordinal) || words.Contains("year", StringComparison.Ordinal) || words.Contains(" an ", StringComparison.Ordinal);
        return (wholeYear ? Facts.Period.Year(period.Start.Year) : period, found);
    }
}
